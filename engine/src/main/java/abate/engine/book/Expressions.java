package abate.engine.book;

import abate.engine.expression.Expression;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every expression of something of a book, each with its place. Records are read by their components, so that what is
 * added to them later is not forgotten here.
 */
public final class Expressions {
    private final List<Said> all = new ArrayList<>();

    private Expressions() {}

    public static List<Said> of(Procedure p) {
        return in("", p);
    }

    public static List<Said> of(ActRule act) {
        return in("acts." + act.name(), act);
    }

    /** Those of the whole book. */
    public static List<Said> of(Book book) {
        return in("", book);
    }

    /** Those of anything, below a place. */
    public static List<Said> in(String place, Object of) {
        Expressions found = new Expressions();
        found.collect(place, of);
        return List.copyOf(found.all);
    }

    private void collect(String place, @Nullable Object at) {
        switch (at) {
            case null -> {}
            case Expression expression -> all.add(new Said(place, expression));
            case Promises promises -> {}
            case LetterRule.Content content -> components(place + " › " + content.item(), content);
            case Phrase phrase -> components(place + " words", phrase);
            case Record inner -> components(place, inner);
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(place, each));
            case Map<?, ?> map -> map.forEach((name, each) -> collect(below(place, String.valueOf(name)), each));
            case List<?> list -> list.forEach(each -> collect(place, each));
            default -> {}
        }
    }

    private void components(String place, Record at) {
        for (RecordComponent component : at.getClass().getRecordComponents()) {
            boolean group = Map.class.isAssignableFrom(component.getType());
            collect(group ? below(place, component.getName()) : place, value(at, component));
        }
    }

    static @Nullable Object value(Record of, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** The clocks that gates and acts by operation of law name outside of expressions. */
    public static List<String> clocksNamed(ActRule act) {
        List<String> named = new ArrayList<>();
        for (Gate gate : act.gates()) {
            switch (gate.test()) {
                case Gate.By by -> named.add(by.clock());
                case Gate.After after -> named.add(after.clock());
                case Gate.From from -> named.add(from.clock());
                case Gate.That that -> {}
            }
        }
        act.law().ifPresent(trigger -> {
            if (trigger instanceof ActRule.ClockLapses(String clock)) {
                named.add(clock);
            }
        });
        return named;
    }
}
