package abate.engine.written;

/**
 * Something wrong with a scenario, or something that did not come out as it says.
 *
 * @param line of the file, from 1
 * @param says in English
 */
public record Problem(int line, String says) {
    @Override
    public String toString() {
        return "line " + line + ": " + says;
    }
}
