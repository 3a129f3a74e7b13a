package abate.engine.written;

import abate.engine.words.Nearest;
import abate.engine.words.NoSuchDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A map that someone wrote, read strictly: a name that nobody asks for is a problem, with the nearest right one beside it. */
public final class Asked {
    private final int line;
    private final Map<String, Written> parts;
    private final List<Problem> problems;
    private final Set<String> asked = new TreeSet<>();

    /** The map to ask; problems are added to the list. */
    public Asked(Written written, List<Problem> problems) {
        this.line = written.line();
        this.problems = problems;
        this.parts = written instanceof Written.Parts(int at, Map<String, Written> inside) ? inside : Map.of();
        if (written instanceof Written.Words || written instanceof Written.Several) {
            problem(line, "names with values should stand here, such as  on: 2025-03-03");
        }
    }

    /** The line it begins on. */
    public int line() {
        return line;
    }

    /** Notes something wrong at a line. */
    public void problem(int at, String says) {
        problems.add(new Problem(at, says));
    }

    /** Whether the name stands here; it counts as asked for. */
    public boolean has(String name) {
        asked.add(name);
        return parts.containsKey(name);
    }

    /** Whether the name stands here; it does not count as asked for. */
    public boolean stands(String name) {
        return parts.containsKey(name);
    }

    /** What stands behind the name. */
    public Optional<Written> get(String name) {
        asked.add(name);
        return Optional.ofNullable(parts.get(name));
    }

    /** The words behind a name; empty words where it is not there. */
    public String text(String name) {
        return get(name).map(Written::text).orElse("");
    }

    /** The words behind a name that must be there. */
    public String needed(String name) {
        if (!has(name)) {
            problem(line, "\"" + name + "\" is missing here");
        }
        return text(name);
    }

    /** The line the name stands on, or that of the map where it does not. */
    public int line(String name) {
        return get(name).map(Written::line).orElse(line);
    }

    /** The day behind the name; what is no day is a problem. */
    public Optional<LocalDate> day(String name) {
        return get(name).flatMap(written -> day(written, problems));
    }

    /** The day that was written; what is no day is a problem. */
    public static Optional<LocalDate> day(Written written, List<Problem> problems) {
        try {
            return Optional.of(LocalDate.parse(written.text()));
        } catch (DateTimeException e) {
            problems.add(new Problem(written.line(), NoSuchDay.says(written.text(), "write it as 2025-03-03")));
            return Optional.empty();
        }
    }

    /** Whether yes stands behind the name; anything but yes, no or nothing is a problem. */
    public boolean yes(String name) {
        String said = text(name);
        if (!said.isEmpty() && !List.of("yes", "no", "true", "false").contains(said)) {
            problem(line(name), "\"" + name + "\" should be yes or no, not " + said);
        }
        return said.equals("yes") || said.equals("true");
    }

    /** The words behind the name: a list, or one alone. */
    public List<String> words(String name) {
        return get(name).map(Written::items).orElse(List.of()).stream()
                .map(Written::text)
                .toList();
    }

    /** What stands under a name, each by its own name. */
    public Map<String, Written> under(String name) {
        return get(name).map(written -> inside(written, problems)).orElse(Map.of());
    }

    /** What stands in a map, each by its own name; anything else is a problem. */
    public static Map<String, Written> inside(Written written, List<Problem> problems) {
        if (written instanceof Written.Parts(int at, Map<String, Written> inside)) {
            return new LinkedHashMap<>(inside);
        }
        if (!(written instanceof Written.Nothing)) {
            problems.add(new Problem(written.line(), "names with values should stand here"));
        }
        return Map.of();
    }

    /** Reports every name nobody asked for. */
    public void done() {
        parts.forEach((name, written) -> {
            if (!asked.contains(name)) {
                problems.add(
                        new Problem(written.line(), unknown("key", name, asked), Problem.Kind.NAME, "").under(name));
            }
        });
    }

    /** That there is no such thing, and the nearest right name where one is near. */
    public static String near(String what, String name, Collection<String> right) {
        return "there is no " + what + " \"" + name + "\""
                + Nearest.to(name, right)
                        .map(n -> "; did you mean \"" + n + "\"?")
                        .orElse("");
    }

    /** The same; where no name is near, all that there are. */
    public static String unknown(String what, String name, Collection<String> right) {
        String near = Nearest.to(name, right)
                .map(n -> "; did you mean \"" + n + "\"?")
                .orElse(right.isEmpty() ? "" : "; there are: " + String.join(", ", right));
        return "there is no " + what + " \"" + name + "\"" + near;
    }
}
