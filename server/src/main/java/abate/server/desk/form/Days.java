package abate.server.desk.form;

import abate.engine.book.Saying;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The day from which an act counts, as every form asks for it. */
public final class Days {
    /** The name of its control. */
    public static final String ON = "on";

    private Days() {}

    /** The question; today is proposed. */
    public static FormField question(String ask, Typed typed, LocalDate today, Troubles troubles) {
        return FormField.of(
                        ON,
                        ask,
                        "The day it was done, today or earlier. Days that the law counts start here.",
                        true,
                        FormField.Control.DATE,
                        typed,
                        List.of(),
                        troubles)
                .proposing(today.toString());
    }

    /** The day typed, today where none was; empty with a trouble noted where it cannot be read or is to come. */
    public static Optional<LocalDate> read(Typed typed, LocalDate today, Map<String, String> wrong) {
        String text = typed.text(ON);
        if (text.isEmpty()) {
            return Optional.of(today);
        }
        Optional<LocalDate> day = Answers.day(text);
        if (day.isEmpty()) {
            wrong.put(ON, "“" + text + "” is not a date. Write it as 3/24/2025.");
        } else if (day.get().isAfter(today)) {
            wrong.put(ON, "That day is still to come. Nothing counts from a later day than the day it is recorded.");
            return Optional.empty();
        }
        return day;
    }

    /** How the summary tells it. */
    public static Row row(LocalDate on) {
        return new Row("Counts from", Saying.of(Value.of(on), Language.ENGLISH));
    }
}
