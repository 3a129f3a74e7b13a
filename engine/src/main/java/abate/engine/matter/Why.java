package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Field;
import abate.engine.book.PartRule;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Reading;
import abate.engine.expression.Scope;
import abate.engine.service.Completion;
import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        String[] path = reading.path().split("\\.", 2);
        String part = path.length > 1 ? path[1] : "";
        return switch (path[0]) {
            case "law" -> Optional.of(law(part, reading.value()));
            case "all" -> acts(part);
            case "clock", "moment" -> clock(part);
            case "recipient" -> Optional.of(recipient(part, scope, reading.value(), authority));
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
            return Optional.of(act(done, part, reading.value(), authority));
        }
        PartRule named = matter.procedure().parts().get(root);
        if (named != null && depth < DEEPEST) {
            return Optional.of(part(named, reading));
        }
        Expression said = matter.procedure().says().get(root);
        if (said != null && depth < DEEPEST) {
            return Optional.of(new Reason(
                    words(root.replace('_', ' ') + ": ", reading.value()),
                    authority,
                    0,
                    new Why(file, matter, now, depth + 1).of(said, new MatterScope(file, matter, now), authority)));
        }
        return Optional.of(Reason.plain(words(reading.path().replace('_', ' ') + ": ", reading.value()), authority));
    }

    /** Every act of one name that was read, each by its title and day. */
    private Optional<Reason> acts(String name) {
        List<Done> acts = matter.all(name);
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> each = acts.stream()
                .map(done -> act(done, "on", Value.ABSENT, done.rule().authority()))
                .toList();
        ActRule rule = acts.getFirst().rule();
        return each.size() == 1
                ? Optional.of(each.getFirst())
                : Optional.of(new Reason(rule.title(), rule.authority(), 0, each));
    }

    /** What a named part came to, and the facts it was fed with. */
    private Reason part(PartRule rule, Reading reading) {
        MatterScope scope = new MatterScope(file, matter, now);
        Why deeper = new Why(file, matter, now, depth + 1);
        List<Reason> because = rule.with().values().stream()
                .flatMap(fed -> deeper.of(fed, scope, rule.authority()).stream())
                .toList();
        String says = reading.path().substring(reading.path().indexOf('.') + 1).replace('_', ' ') + ": ";
        return new Reason(words(says, reading.value()), rule.authority(), 0, because);
    }

    /** The question, and what of the matter or party it names was read. */
    private static Words asked(Field field, String[] path) {
        String what = path.length > 1 ? ", " + path[1].replace('_', ' ') : "";
        return Words.said(language -> field.ask().in(language) + what);
    }

    private Reason act(Done done, String part, Value value, Authority authority) {
        return switch (part) {
            case "served_on" -> served(done, authority);
            case "on" ->
                new Reason(
                        both(done.rule().title(), " — ", Value.of(done.on())),
                        done.rule().authority(),
                        done.number(),
                        List.of());
            default -> {
                String[] path = part.split("\\.", 2);
                Field field = done.rule().fields().get(path[0]);
                Words ask = field == null ? new Words(part.replace('_', ' '), "") : asked(field, path);
                yield new Reason(
                        both(ask, ": ", value),
                        field == null ? authority : field.authority(),
                        done.number(),
                        List.of());
            }
        };
    }

    private Reason served(Done done, Authority authority) {
        List<Reason> because = new ArrayList<>();
        new Deliveries(file, matter)
                .starting(done)
                .forEach(d -> because.add(delivery(
                        d.recipient().name(), d.completion(), d.letter().number())));
        if (because.size() == 1) {
            return because.getFirst();
        }
        return new Reason(
                new Words("Service on everyone who must be served", "Entrega a todas las personas que deben recibirlo"),
                authority,
                done.number(),
                because);
    }

    private static Reason delivery(String name, Completion completion, long letter) {
        return switch (completion) {
            case Completion.Complete c ->
                new Reason(
                        Words.said(language -> complete(name, c, language)),
                        c.method().authority(),
                        c.knownBy(),
                        List.of());
            case Completion.Open o ->
                new Reason(
                        new Words(
                                "Service on " + name + " is not complete",
                                "La entrega a " + name + " no está completa"),
                        Authority.NONE,
                        letter,
                        List.of());
        };
    }

    private static String complete(String name, Completion.Complete c, Language language) {
        String way = c.method().title().in(language);
        return language.pick("Service on ", "La entrega a ")
                + name
                + language.pick(
                        " by " + way.toLowerCase(Locale.ROOT) + " is complete on ", " (" + way + ") quedó completa el ")
                + Dates.say(c.on(), language);
    }

    private Reason recipient(String part, Scope scope, Value value, Authority authority) {
        Value id = scope.value("recipient") instanceof Value.Structure r ? r.get("id") : Value.ABSENT;
        for (Delivery d : new Deliveries(file, matter).all()) {
            if (Value.of(d.recipient().id()).equals(id)
                    && d.completion() instanceof Completion.Complete c
                    && Value.of(c.on()).equals(value)) {
                return delivery(d.recipient().name(), c, d.letter().number());
            }
        }
        return Reason.plain(words(part.replace('_', ' ') + ": ", value), authority);
    }

    private Reason law(String path, Value value) {
        String name = path.split("[.\\[]", 2)[0];
        Authority authority = new MatterScope(file, matter, now)
                .parameter(name)
                .map(dated -> dated.authority())
                .orElse(Authority.NONE);
        return Reason.plain(
                words(path.replace('_', ' ').replaceAll("[\\[\\].]+", " ").strip() + ": ", value), authority);
    }

    private Optional<Reason> clock(String name) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        return new ClockWhy(file, matter, now, depth + 1).of(name);
    }

    private static Words words(String before, Value value) {
        return Words.said(language -> before + Saying.of(value, language));
    }

    private static Words both(Words before, String between, Value value) {
        return Words.said(language -> before.in(language) + between + Saying.of(value, language));
    }
}
