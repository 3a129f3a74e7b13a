package abate.engine.written;

/**
 * Something wrong with what someone wrote, or something that did not come out as it says.
 *
 * @param line of the file, from 1
 * @param says in English
 * @param kind what sort of thing is wrong
 * @param place which value it is about, as a JSON pointer (RFC 6901) into what was read, such as {@code /buildings/House/use};
 *     empty for the whole, or where only the line is known
 */
public record Problem(int line, String says, Kind kind, String place) {
    /** What sort of thing is wrong. */
    public enum Kind {
        /** It cannot be read at all. */
        WRITING,
        /** A name that nobody asks for. */
        NAME,
        /** What stands behind a name is not what is asked there. */
        VALUE,
        /** It is written well, but did not come out as it says. */
        OUTCOME
    }

    /** A value that is not what is asked at that line. */
    public Problem(int line, String says) {
        this(line, says, Kind.VALUE, "");
    }

    /** The same, seen from the map in which it stands under that name. */
    public Problem under(String name) {
        return new Problem(line, says, kind, "/" + name.replace("~", "~0").replace("/", "~1") + place);
    }

    @Override
    public String toString() {
        return "line " + line + ": " + says;
    }
}
