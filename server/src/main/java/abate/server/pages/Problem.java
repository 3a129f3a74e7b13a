package abate.server.pages;

/** What a page cannot be shown for; becomes a friendly page (or problem+json for a program) with that status. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Problem(int status) {
        super("status " + status);
        this.status = status;
    }

    /** There is no such thing here, or none that this reader may know of. */
    public static Problem notFound() {
        return new Problem(404);
    }

    /** It exists, but this reader may not do that. */
    public static Problem forbidden() {
        return new Problem(403);
    }

    /** Someone else changed it meanwhile; reading it again helps. */
    public static Problem conflict() {
        return new Problem(409);
    }

    /** Asked for too often from one place. */
    public static Problem tooMany() {
        return new Problem(429);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }
}
