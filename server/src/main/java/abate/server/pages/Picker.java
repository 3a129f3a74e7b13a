package abate.server.pages;

import java.util.regex.Pattern;

/**
 * What a browser picks an answer from. It can show an answer only in one form, so where something else was typed, the
 * question is a plain line again and nothing typed is lost.
 */
public enum Picker {
    DATE("date", "\\d{4}-\\d\\d-\\d\\d"),
    MOMENT("datetime-local", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?"),
    MONTH("month", "\\d{4}-\\d\\d");

    private final String type;
    private final Pattern shown;

    Picker(String type, String shown) {
        this.type = type;
        this.shown = Pattern.compile(shown);
    }

    /** The type of the line that shows what was typed: the picker's, or {@code text}. */
    public String typeFor(String typed) {
        return typed.isEmpty() || shown.matcher(typed).matches() ? type : "text";
    }
}
