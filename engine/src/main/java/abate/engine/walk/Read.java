package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Expressions;
import abate.engine.book.Procedure;
import abate.engine.book.Said;
import abate.engine.expression.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What still decides anything once a matter has come to a state: the gates, limits and triggers of the acts that can still
 * be done, charges, what other matters are shown, and the clocks and sayings these rest on. What is only stated in letters
 * and sentences decides nothing, and what only a stage already passed has read decides nothing any more.
 */
final class Read {
    private static final Set<String> TOLD = Set.of("letters", "says", "clocks", "parts", "states");

    private final Procedure procedure;
    private final List<ActRule> ahead;
    private final Map<String, List<Expression>> grouped = new TreeMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> clocks = new HashSet<>();
    private final Set<String> visited = new HashSet<>();
    private final Deque<Expression> todo = new ArrayDeque<>();
    private final Map<String, Set<String>> own;
    private final Set<String> born;

    Read(Book book, Procedure procedure, String state) {
        this.procedure = procedure;
        this.ahead = ahead(procedure, state);
        Set<String> over = new HashSet<>(procedure.acts().keySet());
        ahead.forEach(act -> over.remove(act.name()));
        for (Said said : Expressions.of(procedure)) {
            if (!said.place().endsWith(" words")) {
                String[] place = said.place().split("[. ]", 3);
                if (place[0].equals("acts") && place.length > 1 && over.contains(place[1])) {
                    continue;
                }
                String of = TOLD.contains(place[0]) ? place[0] + "." + (place.length > 1 ? place[1] : "") : "";
                grouped.computeIfAbsent(of, o -> new ArrayList<>()).add(said.expression());
            }
        }
        visit("");
        ahead.forEach(act -> Expressions.clocksNamed(act).forEach(this::clock));
        while (!todo.isEmpty()) {
            Expression each = todo.pop();
            words.addAll(each.words());
            each.paths().forEach(this::path);
        }
        this.own = procedure.acts().values().stream().collect(Collectors.toMap(ActRule::name, Read::own));
        this.born = book.procedures().values().stream()
                .flatMap(p -> Expressions.of(p).stream())
                .flatMap(said -> said.expression().paths().stream())
                .filter(path -> path.startsWith("case.from."))
                .map(path -> path.split("\\.")[2])
                .collect(Collectors.toSet());
    }

    /** The acts that can be done in the state or in one that can be reached from it. */
    private static List<ActRule> ahead(Procedure procedure, String state) {
        Set<String> states = new HashSet<>(Set.of(state));
        Deque<String> todo = new ArrayDeque<>(states);
        while (!todo.isEmpty()) {
            String at = todo.pop();
            procedure.acts().values().stream()
                    .filter(act -> act.to() != null && act.allowedIn(at) && states.add(act.to()))
                    .forEach(act -> todo.push(String.valueOf(act.to())));
        }
        return procedure.acts().values().stream()
                .filter(act -> states.stream().anyMatch(act::allowedIn))
                .toList();
    }

    private static Set<String> own(ActRule act) {
        return Expressions.of(act).stream()
                .filter(said -> !said.place().endsWith(" words"))
                .flatMap(said -> said.expression().paths().stream())
                .filter(path -> path.startsWith("act."))
                .collect(Collectors.toSet());
    }

    private void visit(String of) {
        if (visited.add(of)) {
            todo.addAll(grouped.getOrDefault(of, List.of()));
        }
    }

    private void clock(String name) {
        clocks.add(name);
        visit("clocks." + name);
    }

    private void path(String path) {
        paths.add(path);
        String[] parts = path.split("\\.");
        String name = parts.length > 1 && (parts[0].equals("clock") || parts[0].equals("moment")) ? parts[1] : parts[0];
        if (procedure.clocks().containsKey(name)) {
            clock(name);
        }
        visit("says." + name);
        visit("parts." + name);
    }

    /** Whether a clock decides anything. */
    boolean clock(ClockRule rule) {
        return clocks.contains(rule.name());
    }

    /** Words that expressions compare answers with. */
    Set<String> words() {
        return words;
    }

    /** Whether anything later tells whether the act was done. */
    boolean done(ActRule act) {
        boolean again = !act.repeats() && (act.to() != null || act.opens() != null) && ahead.contains(act);
        return again || paths.contains("done." + act.name()) || any(act.name()) || all(act) || served(act);
    }

    /** Whether anything later reads every time the act was done, not the latest alone. */
    boolean all(ActRule act) {
        return any("all." + act.name());
    }

    /** Whether anything later rests on the service of its letter. */
    boolean served(ActRule act) {
        boolean upon = ahead.stream()
                .flatMap(a -> a.law().stream())
                .anyMatch(t -> t instanceof ActRule.LetterServed(String letter) && letter.equals(act.name()));
        return upon
                || each(act)
                || paths.contains("served." + act.name())
                || List.of("served_on", "mailed_on", "posted_on").stream()
                        .anyMatch(day -> paths.contains(act.name() + "." + day)
                                || paths.contains("all." + act.name() + "." + day));
    }

    /** Whether a clock that decides something runs for each recipient of its letter. */
    boolean each(ActRule act) {
        return procedure.clocks().values().stream()
                .anyMatch(c -> clock(c) && act.name().equals(c.each()));
    }

    /** Whether anything rests on the day of a step of service, such as {@code mailed}. */
    boolean step(String step) {
        return paths.stream().anyMatch(path -> path.endsWith("." + step + "_on"));
    }

    /** Whether anything later reads the answer. */
    boolean kept(ActRule act, String field) {
        return any(act.name() + "." + field)
                || any("all." + act.name() + "." + field)
                || (act.opens() != null && born.contains(field));
    }

    /** Whether the answer decides anything, now or later. */
    boolean asked(ActRule act, String field) {
        Set<String> now = own.getOrDefault(act.name(), Set.of());
        String path = "act." + field;
        return kept(act, field) || now.stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "."));
    }

    /** The parts of a structured answer that are read, such as whether an examiner is an employee. */
    Set<String> parts(ActRule act, String field) {
        Set<String> parts = new HashSet<>();
        Set<String> all = new HashSet<>(paths);
        all.addAll(own.getOrDefault(act.name(), Set.of()));
        for (String under : List.of("act." + field, act.name() + "." + field, "all." + act.name() + "." + field)) {
            all.stream()
                    .filter(p -> p.startsWith(under + "."))
                    .forEach(p -> parts.add(p.substring(under.length() + 1)));
        }
        return parts;
    }

    private boolean any(String path) {
        return paths.stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "."));
    }
}
