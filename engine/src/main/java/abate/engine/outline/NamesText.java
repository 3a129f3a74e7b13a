package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ChargeRule;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The names a written case uses of one procedure, as lines: so that whoever writes one need not read the book's files. */
public final class NamesText {
    private final Book book;
    private final Procedure procedure;
    private final Wrapped text;

    private NamesText(Book book, Procedure procedure, int width) {
        this.book = book;
        this.procedure = procedure;
        this.text = new Wrapped(width);
    }

    /** Its lines, none wider than that many characters, save where a single word is. */
    public static List<String> lines(Book book, Procedure procedure, int width) {
        return new NamesText(book, procedure, Math.max(40, width)).all();
    }

    private List<String> all() {
        text.add(0, procedure.title().english() + ", as written cases name it (" + book.id() + ")");
        heading("Open it");
        text.hang(2, "under:", 7, procedure.name());
        if (procedure.runsFor() != null) {
            text.hang(2, "for:", 7, "a party with the role " + procedure.runsFor());
        }
        if (!procedure.openedBy().isEmpty()) {
            procedure.openedBy().forEach((of, act) -> text.add(2, "Only " + act + " of " + of + " opens it."));
        }
        named("Facts of the case", book.facts().keySet());
        named("Roles", procedure.parties().keySet());
        named("States", procedure.states().keySet());
        heading("Acts");
        procedure.acts().values().stream().filter(act -> !act.byLaw()).forEach(this::act);
        named(
                "By operation of law, done by nobody",
                procedure.acts().values().stream()
                        .filter(ActRule::byLaw)
                        .map(ActRule::name)
                        .toList());
        clocks();
        charges();
        named("What it shows", procedure.shows().keySet());
        return text.lines();
    }

    private void heading(String words) {
        text.blank();
        text.add(0, words.toUpperCase(Locale.ROOT));
    }

    private void named(String title, Collection<String> names) {
        if (!names.isEmpty()) {
            heading(title);
            text.add(2, String.join(", ", names));
        }
    }

    private void act(ActRule act) {
        text.blank();
        text.add(2, "do: " + act.name() + " — " + act.title().english());
        text.add(
                4,
                "by " + String.join(" or ", act.by()) + "; in "
                        + (act.from().isEmpty() ? "any state" : String.join(", ", act.from()))
                        + (act.to() == null ? "" : "; then " + act.to())
                        + (act.repeats() ? "; may be done again" : ""));
        act.fields().values().forEach(this::field);
        LetterRule letter = act.letter() == null ? null : procedure.letters().get(act.letter());
        if (letter != null) {
            letter(act, letter);
        }
    }

    private void field(Field field) {
        String needed = field.neededIf() != null ? ", needed at times" : field.optional() ? ", may be left out" : "";
        text.hang(
                6,
                field.name() + ":",
                2,
                sort(field.type()) + needed + " — " + field.ask().english());
    }

    private String sort(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain -> plain(plain);
            case FieldType.Choice choice ->
                "one of " + String.join(", ", choice.options().keySet());
            case FieldType.Several several -> "a list, each " + sort(several.of());
            case FieldType.FromList from -> "a list from " + items(from.list());
            case FieldType.PartyIn party ->
                "a party" + (party.roles().isEmpty() ? "" : " with the role " + String.join(" or ", party.roles()));
            case FieldType.MatterOf matter -> "the label of a matter of " + matter.procedure();
            case FieldType.FromPanel panel ->
                "a member of " + panel.panel() + ", with "
                        + String.join(", ", panel.parts().keySet());
        };
    }

    private String items(String list) {
        Book.Checklist checklist = book.lists().get(list);
        return list
                + (checklist == null
                        ? ""
                        : " (" + String.join(", ", checklist.items().keySet()) + ")");
    }

    private static String plain(FieldType.Plain plain) {
        return switch (plain) {
            case TEXT, LONG_TEXT -> "words";
            case ADDRESS -> "an address";
            case DATE -> "a day, 2025-03-03";
            case MONTH -> "a month, 2025-03";
            case MOMENT -> "a day and an hour, '2025-03-03 10:00'";
            case COUNT -> "a whole number";
            case MONEY -> "a sum, '$1,000'";
            case YES_NO -> "yes or no";
        };
    }

    private void letter(ActRule act, LetterRule letter) {
        for (LetterRule.ServeRule serve : letter.serve()) {
            Ladder ladder = book.ladders().get(serve.by());
            text.add(4, "serve: " + act.name() + ", to " + String.join(" or ", serve.to()) + ", by the method");
            if (ladder != null) {
                ladder.methods().values().forEach(this::method);
            }
        }
    }

    private void method(Ladder.Method method) {
        String steps = method.steps().size() == 1 ? "" : ", with the steps " + String.join(", then ", method.steps());
        text.hang(
                6,
                method.name(),
                2,
                "— " + method.title().english() + steps
                        + (method.afterFailed().isEmpty()
                                ? ""
                                : "; once " + String.join(" or ", method.afterFailed()) + " has failed"));
    }

    private void clocks() {
        if (procedure.clocks().isEmpty()) {
            return;
        }
        heading("Clocks");
        for (ClockRule clock : procedure.clocks().values()) {
            text.hang(
                    2,
                    clock.name() + ":",
                    4,
                    clock.means().english()
                            + (clock.each() == null ? "" : ", for each who gets the letter of " + clock.each()));
        }
    }

    private void charges() {
        if (procedure.charges().isEmpty()) {
            return;
        }
        heading("Charges");
        for (ChargeRule charge : procedure.charges().values()) {
            text.hang(2, charge.name() + ":", 4, charge.title().english());
        }
    }
}
