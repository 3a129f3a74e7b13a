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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What still decides anything once a matter has come to a state: the gates, limits and triggers of the acts that can still
 * be done, charges, what other matters are shown, and the clocks and sayings these rest on. What is only stated in letters
 * and sentences decides nothing, and what only a stage already passed has read decides nothing any more.
 */
final class Read {
    private static final Set<String> TOLD = Set.of("letters", "says", "clocks", "parts", "states");
    private static final List<String> SERVICE_DAYS = List.of("served_on", "mailed_on", "posted_on");

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
    private final Set<String> told;
    private final Map<String, OfAct> ofActs = new ConcurrentHashMap<>();

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
        this.told = prefixes(paths);
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

    private OfAct of(ActRule act) {
        return ofActs.computeIfAbsent(act.name(), name -> new OfAct(act));
    }

    /** What is read of one act, found out once. */
    private final class OfAct {
        private final boolean each;
        private final boolean served;
        private final boolean all;
        private final boolean done;
        private final Set<String> kept;
        private final Set<String> asked;

        OfAct(ActRule act) {
            String name = act.name();
            each = procedure.clocks().values().stream().anyMatch(c -> clock(c) && name.equals(c.each()));
            served = each || restsOnService(act);
            all = told.contains("all." + name);
            boolean again = !act.repeats() && (act.to() != null || act.opens() != null) && ahead.contains(act);
            done = again || paths.contains("done." + name) || told.contains(name) || all || served;
            kept = fields(
                    act,
                    field -> told.contains(name + "." + field)
                            || told.contains("all." + name + "." + field)
                            || (act.opens() != null && born.contains(field)));
            Set<String> now = prefixes(own.getOrDefault(name, Set.of()));
            asked = fields(act, field -> kept.contains(field) || now.contains("act." + field));
        }

        private boolean restsOnService(ActRule act) {
            boolean upon = ahead.stream()
                    .flatMap(a -> a.law().stream())
                    .anyMatch(t -> t instanceof ActRule.LetterServed(String letter) && letter.equals(act.name()));
            return upon
                    || paths.contains("served." + act.name())
                    || SERVICE_DAYS.stream()
                            .anyMatch(day -> paths.contains(act.name() + "." + day)
                                    || paths.contains("all." + act.name() + "." + day));
        }

        private static Set<String> fields(ActRule act, Predicate<String> read) {
            return act.fields().keySet().stream().filter(read).collect(Collectors.toSet());
        }
    }

    /** The paths with all that they lead through, so that {@code order.on} tells that {@code order} is read, too. */
    private static Set<String> prefixes(Set<String> paths) {
        Set<String> through = new HashSet<>();
        for (String path : paths) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                through.add(path.substring(0, dot));
            }
            through.add(path);
        }
        return through;
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
        return of(act).done;
    }

    /** Whether anything later reads every time the act was done, not the latest alone. */
    boolean all(ActRule act) {
        return of(act).all;
    }

    /** Whether anything later rests on the service of its letter. */
    boolean served(ActRule act) {
        return of(act).served;
    }

    /** Whether a clock that decides something runs for each recipient of its letter. */
    boolean each(ActRule act) {
        return of(act).each;
    }

    /** Whether anything rests on the day of a step of service, such as {@code mailed}. */
    boolean step(String step) {
        return paths.stream().anyMatch(path -> path.endsWith("." + step + "_on"));
    }

    /** Whether anything later reads the answer. */
    boolean kept(ActRule act, String field) {
        return of(act).kept.contains(field);
    }

    /** Whether the answer decides anything, now or later. */
    boolean asked(ActRule act, String field) {
        return of(act).asked.contains(field);
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
}
