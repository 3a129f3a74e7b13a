package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.Gate;
import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import abate.engine.expression.Expression;
import abate.engine.words.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a written case uses of one procedure, as lines: so that whoever writes one need not read the book's files. */
public final class NamesText {
    private static final Pattern ROLE = Pattern.compile("'(\\w+)' in ([\\w.]+)\\.roles");

    private final Book book;
    private final Procedure procedure;
    private final Outline outline;
    private final Answers answers;
    private final Wrapped text;

    private NamesText(Book book, Procedure procedure, int width) {
        this.book = book;
        this.procedure = procedure;
        this.outline = Outline.of(book, procedure, Language.ENGLISH);
        this.answers = new Answers(book);
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
        // what must be so before stands behind how it is opened
        List<Outline.Sentence> begins = outline.begins();
        begins.subList(begins.size() - procedure.openGates().size(), begins.size())
                .forEach(gate ->
                        text.hang(2, "-", 2, gate.says() + (gate.cite().isEmpty() ? "" : " (" + gate.cite() + ")")));
        facts();
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

    private void facts() {
        heading("Facts of the case");
        book.facts().forEach((name, kind) -> {
            Book.Question question = book.questions().get(name);
            String asks = question == null ? "" : question.ask().english();
            text.hang(2, name + ":", 4, answers.fact(name, kind) + (asks.isBlank() ? "" : " — " + asks));
        });
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
        parts(act);
        act.fields().values().forEach(field -> field(act, field));
        LetterRule letter = act.letter() == null ? null : procedure.letters().get(act.letter());
        if (letter != null) {
            letter(act, letter);
        }
    }

    /** The roles without which a gate refuses, by the names that parties are written with. */
    private void parts(ActRule act) {
        act.gates().stream()
                .filter(gate -> gate.when() == null && gate.unless() == null)
                .map(Gate::test)
                .filter(Gate.That.class::isInstance)
                .flatMap(test -> ((Gate.That) test).condition().conjuncts().stream())
                .map(each -> ROLE.matcher(each.source().strip()))
                .filter(Matcher::matches)
                .forEach(role -> text.add(
                        4,
                        (role.group(2).equals("party")
                                        ? "the party it runs for"
                                        : role.group(2).replace("act.", "")) + " must have the role " + role.group(1)));
    }

    private void field(ActRule act, Field field) {
        text.hang(
                6,
                field.name() + ":",
                2,
                answers.sort(field.type()) + needed(act, field) + " — "
                        + field.ask().english());
    }

    private String needed(ActRule act, Field field) {
        Expression condition = field.neededIf();
        if (condition == null) {
            return field.optional() ? ", may be left out" : "";
        }
        String turns = WhenAsked.say(book, procedure, act, condition, Language.ENGLISH);
        return ", needed where " + (turns.isEmpty() ? plain(act).condition(condition) : turns);
    }

    private Plain plain(ActRule act) {
        return new Plain(book, procedure, act, Language.ENGLISH);
    }

    private void letter(ActRule act, LetterRule letter) {
        onFile(act, letter);
        for (LetterRule.ServeRule serve : letter.serve()) {
            Ladder ladder = book.ladders().get(serve.by());
            String where = serve.when() == null ? "" : " where " + plain(act).condition(serve.when());
            text.add(
                    4,
                    "serve: " + act.name() + ", to " + String.join(" or ", serve.to()) + where
                            + (serve.starts() ? " (this service starts the clocks)" : "") + ", by the method");
            if (ladder != null) {
                ladder.methods().values().forEach(this::method);
            }
        }
    }

    /** The facts of the case without which the letter cannot be written. */
    private void onFile(ActRule act, LetterRule letter) {
        List<String> facts = letter.contents().stream()
                .flatMap(content -> fact(act, content).stream())
                .distinct()
                .toList();
        if (!facts.isEmpty()) {
            text.add(4, "its letter needs on file: " + String.join(", ", facts));
        }
    }

    private Optional<String> fact(ActRule act, LetterRule.Content content) {
        String from = content.from() == null ? "" : content.from().source().strip();
        String name = from.startsWith("case.") ? from.substring("case.".length()) : "";
        return book.facts().containsKey(name)
                ? Optional.of(name
                        + (content.when() == null ? "" : " (where " + plain(act).condition(content.when()) + ")"))
                : Optional.empty();
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
        List<Outline.Sentence> money = outline.money();
        int at = 0;
        for (String charge : procedure.charges().keySet()) {
            text.hang(2, charge + ":", 4, money.get(at++).says());
        }
    }
}
