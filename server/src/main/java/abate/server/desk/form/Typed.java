package abate.server.desk.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody typed into a form, kept exactly as typed until it is on file. */
public final class Typed {
    private final Map<String, List<String>> given;

    /** A form nobody has typed into yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    private Typed(Map<String, List<String>> given) {
        this.given = given;
    }

    /** The same with these answers in place of what was typed to them. */
    public Typed with(Map<String, List<String>> answers) {
        Map<String, List<String>> all = new LinkedHashMap<>(given);
        all.putAll(answers);
        return new Typed(all);
    }

    /** What came with a request. */
    public static Typed of(HttpServletRequest request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
        return new Typed(given);
    }

    /** The first answer of that name without the spaces around it; empty where there is none. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Every answer of that name. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** Whether the form held a question of that name at all. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The number of that name; empty where there is none or it is no number. */
    public Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(text(name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The key that makes sending twice the same as once; empty where the form carries none that is legible. */
    public Optional<UUID> key() {
        try {
            return Optional.of(UUID.fromString(text("key")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Everything typed, to be carried by the next form, but what that form says itself. */
    List<FormPage.Hidden> carried(Set<String> except) {
        List<FormPage.Hidden> hidden = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!except.contains(name)) {
                values.forEach(value -> hidden.add(new FormPage.Hidden(name, value)));
            }
        });
        return hidden;
    }
}
