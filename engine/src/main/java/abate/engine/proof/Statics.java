package abate.engine.proof;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Expressions;
import abate.engine.book.Gate;
import abate.engine.book.LetterRule;
import abate.engine.book.Parameter;
import abate.engine.book.Procedure;
import abate.engine.book.Promises;
import abate.engine.expression.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be told from the writing of a procedure alone, without walking it. */
final class Statics {
    private final Book book;
    private final Procedure p;
    private final Promises promises;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();

    private Statics(Book book, Procedure p) {
        this.book = book;
        this.p = p;
        this.promises = p.promises();
    }

    static List<Finding> of(Book book, Procedure p) {
        Statics statics = new Statics(book, p);
        statics.parameters();
        statics.letters();
        p.clocks().values().forEach(statics::clock);
        statics.idleAllowances();
        return statics.found;
    }

    private void add(Property property, String says) {
        found.add(Finding.of(property, says));
    }

    /** A finding about one thing, unless the book says where the law allows it. */
    private void add(Property property, String thing, String says) {
        needed.add(property.id() + " " + thing);
        if (!promises.allows(property.id(), thing)) {
            add(property, says);
        }
    }

    /** What is allowed must be there and must need it, or it hides what goes wrong later. */
    private void idleAllowances() {
        Set<String> judgedHere = Stream.of(
                        Property.SERVICE_AWAITED,
                        Property.CLOCKS_FROM_SERVICE,
                        Property.RIGHTS_KEPT,
                        Property.WAITS_KEPT)
                .map(Property::id)
                .collect(Collectors.toSet());
        Set<String> known = Stream.of(Property.values()).map(Property::id).collect(Collectors.toSet());
        promises.allowed()
                .forEach((property, things) -> things.keySet().forEach(thing -> {
                    if (!known.contains(property)) {
                        add(
                                Property.LOADS,
                                "there is no property \"" + property + "\" that could be allowed for " + thing);
                    } else if (judgedHere.contains(property) && !needed.contains(property + " " + thing)) {
                        add(Property.USED, property + " is allowed for " + thing + idle(property, thing));
                    }
                }));
    }

    /** That an allowance fits nothing; of a clock that ran from an act's mere day, where it runs from now. */
    private String idle(String property, String thing) {
        ClockRule clock = p.clocks().get(thing);
        if (!property.equals(Property.CLOCKS_FROM_SERVICE.id()) || clock == null) {
            return ", where nothing is found wrong";
        }
        String from = clock.spec().anchors().stream()
                .map(Expression::source)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" or "));
        return ", but the clock " + thing + " no longer runs from the mere day of an act: it counts from " + from
                + "; mend the clock, or take the allowance away";
    }

    /** Each number that is read has a value from the first day the procedure is law. */
    private void parameters() {
        Set<String> read = new LinkedHashSet<>();
        Expressions.of(p).forEach(each -> read.addAll(each.expression().paths()));
        for (Parameter parameter : book.parameters().values()) {
            String path = "law." + parameter.name();
            boolean used = read.stream().anyMatch(r -> r.equals(path) || r.startsWith(path + "."));
            if (used
                    && parameter.takes() == null
                    && parameter.on(p.inForceFrom()).isEmpty()) {
                add(
                        Property.PARAMETERS,
                        "the parameter " + parameter.name() + " has no value on " + p.inForceFrom()
                                + ", when the procedure is already in force; its first is of "
                                + parameter.values().getFirst().from());
            }
        }
    }

    /** A letter that must be served is waited for by something: a clock, a gate, an act by operation of law. */
    private void letters() {
        for (ActRule act : p.acts().values()) {
            LetterRule letter = act.letter() == null ? null : p.letters().get(act.letter());
            if (letter == null || letter.serve().isEmpty() || waitedFor(act.name())) {
                continue;
            }
            add(
                    Property.SERVICE_AWAITED,
                    act.name(),
                    "the letter of " + act.name() + " must be served, but no clock, gate or act waits for its service");
        }
    }

    private boolean waitedFor(String act) {
        boolean upon = p.acts().values().stream()
                .flatMap(a -> a.law().stream())
                .anyMatch(t -> t instanceof ActRule.LetterServed(String served) && served.equals(act));
        boolean each = p.clocks().values().stream().anyMatch(c -> act.equals(c.each()));
        return upon
                || each
                || Expressions.of(p).stream()
                        .filter(said -> !said.place().startsWith("states.")
                                && !said.place().startsWith("letters.")
                                && !mereMark(said.place()))
                        .anyMatch(said -> said.expression().paths().stream().anyMatch(path -> service(act, path)));
    }

    /** A day that is only marked, and that nothing reads, waits for nothing. */
    private boolean mereMark(String place) {
        return p.clocks().values().stream()
                .filter(clock -> clock.sort() == ClockRule.Sort.MARKS)
                .filter(clock -> (place + ".").startsWith("clocks." + clock.name() + "."))
                .anyMatch(clock -> !named(clock) && !read(clock));
    }

    private static boolean service(String act, String path) {
        return path.equals("served." + act)
                || List.of("served_on", "mailed_on", "posted_on").stream()
                        .anyMatch(day -> path.equals(act + "." + day) || path.equals("all." + act + "." + day));
    }

    private void clock(ClockRule clock) {
        if (clock.sort() == ClockRule.Sort.EARLIEST) {
            waits(clock);
        }
        boolean theirs = clock.sort() == ClockRule.Sort.RIGHT;
        if (theirs) {
            issuedDays(clock.name(), new LinkedHashSet<>())
                    .forEach(act -> add(
                            Property.CLOCKS_FROM_SERVICE,
                            clock.name(),
                            "the right " + clock.name() + " runs from the day of " + act
                                    + ", whose letter must be served:" + " count from " + act + ".served_on"));
        }
        if (theirs && clock.usedBy() != null) {
            ActRule use = p.acts().get(clock.usedBy());
            if (use != null && !guarded(use, clock.name())) {
                add(
                        Property.RIGHTS_KEPT,
                        clock.name(),
                        "the right " + clock.name() + " ends on a day, but no gate of " + use.name() + " keeps to it");
            }
        }
    }

    /** A waiting time bars something: a gate, a condition, or another procedure that reads it. */
    private void waits(ClockRule clock) {
        if (!named(clock) && !read(clock)) {
            add(
                    Property.WAITS_KEPT,
                    clock.name(),
                    "the waiting time " + clock.name() + " bars nothing: no gate and no condition reads it");
        }
    }

    private boolean named(ClockRule clock) {
        return p.acts().values().stream()
                .anyMatch(act -> Expressions.clocksNamed(act).contains(clock.name()));
    }

    private boolean read(ClockRule clock) {
        return Expressions.of(p).stream()
                .filter(said ->
                        !said.place().startsWith("states.") && !said.place().startsWith("letters."))
                .filter(said -> !said.place().endsWith(" words"))
                .filter(said -> !(said.place() + ".").startsWith("clocks." + clock.name() + "."))
                .anyMatch(said -> reads(said.expression(), clock.name()));
    }

    private static boolean reads(Expression expression, String clock) {
        return expression.paths().contains(clock) || expression.paths().contains("clock." + clock);
    }

    /** A gate of the act keeps to the clock, or to another that the same act uses and that ends no later. */
    private boolean guarded(ActRule use, String clock) {
        boolean gate = use.gates().stream()
                .anyMatch(g -> g.test() instanceof Gate.By by && by.clock().equals(clock));
        boolean read = Expressions.of(use).stream()
                .anyMatch(s -> !s.place().endsWith(" words") && reads(s.expression(), clock));
        boolean other = use.gates().stream()
                .anyMatch(g -> g.test() instanceof Gate.By(String named, var whose)
                        && p.clocks().get(named) instanceof ClockRule that
                        && use.name().equals(that.usedBy()));
        return gate || read || other;
    }

    /** The acts from whose mere day a clock runs though their letter must be served; other clocks are followed. */
    private Set<String> issuedDays(String clock, Set<String> seen) {
        Set<String> acts = new LinkedHashSet<>();
        ClockRule rule = p.clocks().get(clock);
        if (rule == null || !seen.add(clock)) {
            return acts;
        }
        for (Expression anchor : rule.spec().anchors()) {
            for (String path : anchor.paths()) {
                String name = path.startsWith("clock.") ? path.substring("clock.".length()) : path;
                acts.addAll(issuedDays(name, seen));
                if (path.endsWith(".on") && served(path.substring(0, path.length() - ".on".length()))) {
                    acts.add(path.substring(0, path.length() - ".on".length()));
                }
            }
        }
        return acts;
    }

    private boolean served(String name) {
        ActRule act = p.acts().get(name);
        LetterRule letter =
                act == null || act.letter() == null ? null : p.letters().get(act.letter());
        return letter != null && !letter.serve().isEmpty();
    }
}
