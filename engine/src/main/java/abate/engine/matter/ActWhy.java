package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Reading;
import abate.engine.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what of an act was read: its day, its service, or the answer to one of its questions. */
record ActWhy(CaseState file, SeenAct seen) {
    Reason of(Reading reading, Authority authority) {
        Done done = seen.act();
        Words title = done.rule().title();
        return switch (reading.part()) {
            case "served_on" -> new ServiceWhy(file, seen.scope().matter()).onAll(done, authority);
            case "on" -> day();
            case "by", "who", "mailed_on", "posted_on" ->
                reason(
                        Words.said(language -> title.in(language)
                                + ", "
                                + called(reading.part(), file.book()).in(language)
                                + ": "
                                + Saying.of(reading.value(), language)),
                        done.rule().authority());
            default -> answer(done.rule().fields().get(reading.part()), reading, authority);
        };
    }

    /** The act by its title and day. */
    Reason day() {
        Words title = seen.act().rule().title();
        Value on = Value.of(seen.act().on());
        return reason(
                Words.said(language -> title.in(language) + " — " + Saying.of(on, language)),
                seen.act().rule().authority());
    }

    /** What was read of the person or other thing that answers a question: {@code owner.address}. */
    Reason within(String path, Value value, Authority authority) {
        String[] parts = path.split("\\.", 2);
        Field field = seen.act().rule().fields().get(parts[0]);
        Words what = file.book().glossary().of(parts.length > 1 && !parts[1].equals("name") ? parts[1] : "");
        Words asked = field == null ? called(parts[0], file.book()) : field.ask();
        return reason(
                Why.told(
                        Words.said(language ->
                                asked.in(language) + (what.in(language).isEmpty() ? "" : ", " + what.in(language))),
                        answered(null, value)),
                field == null ? authority : field.authority());
    }

    private Reason answer(@Nullable Field field, Reading reading, Authority authority) {
        if (field == null) {
            return reason(
                    Why.told(file.book().glossary().of(reading.part()), answered(null, reading.value())), authority);
        }
        return reason(Why.told(field.ask(), answered(field.type(), reading.value())), field.authority());
    }

    private Words answered(@Nullable FieldType type, Value value) {
        return new Answered(file.book()).words(type, value);
    }

    private Reason reason(Words says, Authority authority) {
        return new Reason(says, authority, seen.act().number(), List.of());
    }

    /** What the parts are called that every act has. */
    static Words called(String part, Book book) {
        return switch (part) {
            case "on" -> new Words("day", "día");
            case "by" -> new Words("done by", "hecho por");
            case "who" -> new Words("for", "para");
            case "mailed_on" -> new Words("mailed on", "enviado el");
            case "posted_on" -> new Words("posted on", "colocado el");
            default -> book.glossary().of(part);
        };
    }
}
