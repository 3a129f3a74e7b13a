package abate.server.portal;

/** What people typed, made fit to keep: no control characters, no blanks around it. */
final class Typed {

    private Typed() {}

    /** A text of one line. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }

    /** A text of several lines. */
    static String story(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", "")
                .strip();
    }
}
