package abate.server;

/** Where every command begins. */
public final class Abate {
    private Abate() {}

    /** Runs the command named first on the line. */
    public static void main(String[] args) {
        System.out.println("abate " + String.join(" ", args));
    }
}
