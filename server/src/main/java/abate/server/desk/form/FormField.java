package abate.server.desk.form;

import abate.server.pages.Picker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, ready to be shown with what was typed.
 *
 * @param name of the control, and its id
 * @param ask the question, in plain words
 * @param hint below the question; empty for none
 * @param note whether it may be left out, in words; empty where it must be answered
 * @param cite what the question rests on; empty for none
 * @param limits the limits that hold, before they are hit
 * @param values what was typed, or what is proposed
 * @param groups the options to choose from, under their headings
 * @param error what is wrong with the answer; empty where nothing is
 * @param turns on what it turns whether the question is asked
 * @param caution what to know about the answer, such as that the day is a holiday; empty for nothing
 */
public record FormField(
        String name,
        String ask,
        String hint,
        String note,
        String cite,
        List<String> limits,
        Control control,
        List<String> values,
        List<OptionGroup> groups,
        String error,
        Turns turns,
        String caution) {
    private static final Map<Control, Picker> PICKERS =
            Map.of(Control.DATE, Picker.DATE, Control.MOMENT, Picker.MOMENT, Control.MONTH, Picker.MONTH);

    /** So many letters stand in a row on a phone, beside the marks to tap. */
    private static final int ROW = 24;

    private static final int LETTERS_A_LINE = 38;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 14;

    public FormField {
        limits = List.copyOf(limits);
        values = List.copyOf(values);
        groups = List.copyOf(groups);
    }

    /** A question that is asked whatever else is answered, and about whose answer there is nothing to know. */
    public FormField(
            String name,
            String ask,
            String hint,
            String note,
            String cite,
            List<String> limits,
            Control control,
            List<String> values,
            List<OptionGroup> groups,
            String error) {
        this(name, ask, hint, note, cite, limits, control, values, groups, error, Turns.ON_NOTHING, "");
    }

    /**
     * On which other answers of the same form it turns whether a question is asked.
     *
     * @param when that condition, as a sentence; empty where it is always asked
     * @param now whether it is asked as the answers stand
     */
    public record Turns(String when, boolean now) {
        public static final Turns ON_NOTHING = new Turns("", true);
    }

    /** How a question is answered. */
    public enum Control {
        TEXT,
        LONG_TEXT,
        /** One answer a line. */
        LINES,
        DATE,
        MOMENT,
        MONTH,
        COUNT,
        MONEY,
        RADIOS,
        SELECT,
        CHECKBOXES
    }

    /** Options under a heading; an empty title for none. */
    public record OptionGroup(String title, List<Option> options) {
        public OptionGroup {
            options = List.copyOf(options);
        }
    }

    /**
     * One option.
     *
     * @param note beside the label, such as a section; empty for none
     * @param barred why it cannot be chosen; empty where it can
     */
    public record Option(String value, String label, String note, String barred) {
        public static Option of(String value, String label) {
            return new Option(value, label, "", "");
        }
    }

    /**
     * The type of the control where it is a line: the browser's own picker, or text where that could not show what was
     * typed, so that nothing typed is lost.
     */
    public String lineType() {
        Picker picker = PICKERS.get(control);
        return picker == null ? "text" : picker.typeFor(value());
    }

    /** How wide such a line is. */
    public String lineStyle() {
        return switch (control) {
            case DATE, MONTH -> "desk-input--date";
            case MOMENT -> "desk-input--moment";
            case COUNT -> "desk-input--count";
            case TEXT, LONG_TEXT, LINES, MONEY, RADIOS, SELECT, CHECKBOXES -> "";
        };
    }

    /** The first answer; empty where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Every answer, a line each. */
    public String lines() {
        return String.join("\n", values);
    }

    /** Whether the option is chosen. */
    public boolean chosen(String option) {
        return values.contains(option);
    }

    /** Whether several controls stand under one question. */
    public boolean several() {
        return control == Control.RADIOS || control == Control.CHECKBOXES;
    }

    /** Whether its options are few and short, such as yes and no, so that they stand in a row. */
    public boolean inARow() {
        List<Option> options =
                groups.stream().flatMap(group -> group.options().stream()).toList();
        return control == Control.RADIOS
                && options.stream()
                        .allMatch(option ->
                                option.note().isEmpty() && option.barred().isEmpty())
                && options.stream().mapToInt(option -> option.label().length()).sum() <= ROW;
    }

    /** So many lines a box of text shows on a phone: as what is in it takes and one more, within what a screen bears. */
    public int rows() {
        long taken = values.stream()
                .flatMap(String::lines)
                .mapToLong(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        return Math.clamp(taken + 1, FEWEST_LINES, MOST_LINES);
    }

    /** What a screen reader reads after the question; null for nothing. */
    public @Nullable String describedBy() {
        String ids = (turns.when().isEmpty() ? "" : name + "-when ")
                + (hint.isEmpty() ? "" : name + "-hint ")
                + (limits.isEmpty() ? "" : name + "-limits ")
                + (control == Control.DATE ? name + "-caution " : "")
                + (error.isEmpty() ? "" : name + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** A question in one line of text. */
    public static FormField text(String name, String ask, String hint, boolean needed, Typed typed, Troubles troubles) {
        return of(name, ask, hint, needed, Control.TEXT, typed, List.of(), troubles);
    }

    /** A question of that kind, with what was typed and what is wrong with it. */
    public static FormField of(
            String name,
            String ask,
            String hint,
            boolean needed,
            Control control,
            Typed typed,
            List<Option> options,
            Troubles troubles) {
        return new FormField(
                name,
                ask,
                hint,
                needed ? "" : "(optional)",
                "",
                List.of(),
                control,
                typed.all(name),
                options.isEmpty() ? List.of() : List.of(new OptionGroup("", options)),
                troubles.of(name));
    }

    /** The same with an answer proposed, where none was typed yet. */
    public FormField proposing(String answer) {
        return values.isEmpty() && !answer.isEmpty()
                ? new FormField(
                        name, ask, hint, note, cite, limits, control, List.of(answer), groups, error, turns, caution)
                : this;
    }

    /** The same, asked only where that holds. */
    public FormField turningOn(Turns on) {
        return new FormField(name, ask, hint, note, cite, limits, control, values, groups, error, on, caution);
    }

    /** The same with something to know about its answer. */
    public FormField cautioning(String about) {
        return new FormField(name, ask, hint, note, cite, limits, control, values, groups, error, turns, about);
    }
}
