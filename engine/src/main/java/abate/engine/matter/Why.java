package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.PartRule;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Reading;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the facts an expression read into reasons that lead back to acts, provisions and parameters. */
final class Why {
    private static final int DEEPEST = 4;

    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final int depth;

    Why(CaseState file, Matter matter, LocalDate now) {
        this(file, matter, now, 0);
    }

    Why(CaseState file, Matter matter, LocalDate now, int depth) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.depth = depth;
    }

    /** The reasons for an expression's value: one for each fact it read. */
    List<Reason> of(Expression expression, Scope scope, Authority authority) {
        List<Reason> reasons = new ArrayList<>();
        for (Reading reading : expression.explain(scope).readings()) {
            reason(reading, scope, authority).ifPresent(reasons::add);
        }
        return reasons;
    }

    private Optional<Reason> reason(Reading reading, Scope scope, Authority authority) {
        if (reading.value() instanceof Value.Absent) {
            return Optional.empty();
        }
        if (things(reading.value())) {
            return reading.path().startsWith("all.")
                    ? acts(reading.path().substring("all.".length()))
                    : Optional.empty();
        }
        return switch (reading.of()) {
            case SeenMatter seen -> seen(seen, reading, authority);
            case SeenAct seen -> Optional.of(new ActWhy(file, seen).of(reading, authority));
            case null, default -> named(reading, scope, authority);
        };
    }

    /** Matters and acts as such, whose parts are read by themselves. */
    private static boolean things(Value value) {
        return value instanceof Value.Listed(List<Value> items)
                && items.stream().allMatch(Value.Structure.class::isInstance);
    }

    /** Every act of one name that was read, each by its title and day. */
    private Optional<Reason> acts(String name) {
        List<Done> acts = matter.all(name);
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        MatterScope scope = new MatterScope(file, matter, now);
        List<Reason> each = acts.stream()
                .map(done -> new ActWhy(file, new SeenAct(scope, done)).day())
                .toList();
        ActRule rule = acts.getFirst().rule();
        return Optional.of(each.size() == 1 ? each.getFirst() : new Reason(rule.title(), rule.authority(), 0, each));
    }

    private Optional<Reason> named(Reading reading, Scope scope, Authority authority) {
        String[] path = reading.path().split("\\.", 2);
        String part = path.length > 1 ? path[1] : "";
        return switch (path[0]) {
            case "law" -> Optional.of(law(part, reading.value(), authority));
            case "case" -> Optional.of(fact(part, reading.value(), authority));
            case "clock", "moment" -> clock(part);
            case "recipient" ->
                new ServiceWhy(file, matter)
                        .onRecipient(scope, reading.value())
                        .or(() -> Optional.of(says(recipient(part), reading.value(), authority)));
            case "done", "served", "today", "state", "owing", "since" -> Optional.empty();
            default -> other(path[0], part, reading, authority);
        };
    }

    private Optional<Reason> other(String root, String part, Reading reading, Authority authority) {
        if (matter.procedure().clocks().containsKey(root) && part.isEmpty()) {
            return clock(root);
        }
        Done done = matter.latest(root);
        if (done != null) {
            return Optional.of(new ActWhy(file, new SeenAct(new MatterScope(file, matter, now), done))
                    .within(part, reading.value(), authority));
        }
        Words name = file.book().glossary().of(reading.path());
        PartRule named = matter.procedure().parts().get(root);
        if (named != null && depth < DEEPEST) {
            return Optional.of(part(named, name, reading.value()));
        }
        Expression said = matter.procedure().says().get(root);
        if (said != null && depth < DEEPEST) {
            return Optional.of(new Reason(told(name, reading.value()), authority, 0, inside(matter, said, authority)));
        }
        return Optional.of(says(name, reading.value(), authority));
    }

    /** What another matter of the file shows, and what that rests on there. */
    private Optional<Reason> seen(SeenMatter seen, Reading reading, Authority authority) {
        Matter other = seen.matter();
        Expression shown = other.procedure().shows().get(reading.part());
        Words title = other.procedure().title();
        if (shown == null) {
            return SeenMatter.called(reading.part()).map(name -> says(joined(title, name), reading.value(), authority));
        }
        return Optional.of(new Reason(
                told(joined(title, file.book().glossary().of(reading.part())), reading.value()),
                authority,
                0,
                depth < DEEPEST ? inside(other, shown, authority) : List.of()));
    }

    private List<Reason> inside(Matter where, Expression expression, Authority authority) {
        return new Why(file, where, now, depth + 1).of(expression, new MatterScope(file, where, now), authority);
    }

    /** What a named part came to, and the facts it was fed with. */
    private Reason part(PartRule rule, Words name, Value value) {
        List<Reason> because = rule.with().values().stream()
                .flatMap(fed -> inside(matter, fed, rule.authority()).stream())
                .toList();
        return new Reason(told(name, value), rule.authority(), 0, because);
    }

    /** A fact of the case as it is asked for, or a particular of the act from which the matter came. */
    private Reason fact(String part, Value value, Authority authority) {
        Book.Question question = file.book().questions().get(part);
        if (question != null && !question.ask().equals(Words.NONE)) {
            return says(question.ask(), new Answered(file.book()).words(question.type(), value), authority);
        }
        if (part.startsWith("from.")) {
            return from(part.substring("from.".length()), value, authority);
        }
        return says(file.book().glossary().of(part), value, authority);
    }

    private Reason from(String part, Value value, Authority authority) {
        Optional<Matter> parent = Optional.ofNullable(matter.parent()).flatMap(file::matter);
        Value born = matter.bornWith() instanceof Value.Structure with ? with.get("act") : Value.ABSENT;
        ActRule rule = parent.isPresent() && born instanceof Value.Text(String act)
                ? parent.get().procedure().acts().get(act)
                : null;
        if (rule == null) {
            return says(file.book().glossary().of(part), value, authority);
        }
        Field field = rule.fields().get(part);
        return field == null
                ? says(joined(rule.title(), ActWhy.called(part, file.book())), value, authority)
                : says(field.ask(), new Answered(file.book()).words(field.type(), value), authority);
    }

    private static Words recipient(String part) {
        return part.equals("mailed_on")
                ? new Words("Mailed to this person on", "Enviado a esta persona el")
                : new Words("Served on this person on", "Entregado a esta persona el");
    }

    /** A number of a table stands under the rules it shares with what asks for it; else under all of the table's. */
    private Reason law(String path, Value value, Authority asking) {
        String name = path.split("[.\\[]", 2)[0];
        Authority own = new MatterScope(file, matter, now)
                .parameter(name)
                .map(dated -> dated.authority())
                .orElse(Authority.NONE);
        return says(file.book().glossary().of(path), value, own.rules().size() > 1 ? own.sharedWith(asking) : own);
    }

    private Optional<Reason> clock(String name) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        return new ClockWhy(file, matter, now, depth + 1).of(name);
    }

    private static Words joined(Words title, Words part) {
        return Words.said(language -> title.in(language) + ", " + part.in(language));
    }

    static Reason says(Words name, Value value, Authority authority) {
        return Reason.plain(told(name, value), authority);
    }

    private static Reason says(Words name, Words value, Authority authority) {
        return Reason.plain(told(name, value), authority);
    }

    private static Words told(Words name, Value value) {
        return told(name, Words.said(language -> Saying.of(value, language)));
    }

    /** A name and what it came to: with a colon, or as question and answer. */
    static Words told(Words name, Words value) {
        return Words.said(language -> {
            String asked = name.in(language);
            return asked + (asked.endsWith("?") ? " " : ": ") + value.in(language);
        });
    }
}
