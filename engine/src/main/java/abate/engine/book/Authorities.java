package abate.engine.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the things of a book rest on, wherever it stands. */
public final class Authorities {
    private final Set<String> rules = new TreeSet<>();

    private Authorities() {}

    /** The ids of all rules that something of the book carries, in order. */
    public static Set<String> rules(Book book) {
        Authorities found = new Authorities();
        found.collect(book);
        return found.rules;
    }

    private void collect(@Nullable Object at) {
        switch (at) {
            case null -> {}
            case Authority authority -> rules.addAll(authority.rules());
            case Record inner ->
                List.of(inner.getClass().getRecordComponents())
                        .forEach(component -> collect(Expressions.value(inner, component)));
            case Optional<?> maybe -> maybe.ifPresent(this::collect);
            case Map<?, ?> map -> map.values().forEach(this::collect);
            case Collection<?> several -> several.forEach(this::collect);
            default -> {}
        }
    }
}
