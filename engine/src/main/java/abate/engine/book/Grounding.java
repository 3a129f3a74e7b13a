package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what rules of a procedure rest on, as their expressions tell. Where a name may lead anywhere, such as to another
 * matter or to a number of the law, it says so; it may name more than is read, and never less.
 */
final class Grounding {
    private static final Set<String> SERVICE_DAYS = Set.of("served_on", "mailed_on", "posted_on");

    private final Procedure procedure;
    private final Set<String> onTheWay = new HashSet<>();

    Grounding(Procedure procedure) {
        this.procedure = procedure;
    }

    /** What the day rests on from which an act by operation of law may happen. */
    Grounds of(ActRule.Trigger trigger) {
        return switch (trigger) {
            case ActRule.LetterServed served -> served(served.act());
            case ActRule.ClockLapses lapses -> clock(lapses.clock());
            case ActRule.ChildrenClosed children -> Grounds.ANYTHING;
            case ActRule.Condition condition -> of(condition.holds()).and(Grounds.DAY);
        };
    }

    Grounds of(@Nullable Expression expression) {
        return of(expression, null);
    }

    private Grounds of(@Nullable Expression expression, @Nullable ActRule judged) {
        if (expression == null) {
            return Grounds.NOTHING;
        }
        Grounds all = Grounds.NOTHING;
        for (Map.Entry<String, Set<String>> root : expression.roots().entrySet()) {
            for (String part : root.getValue()) {
                all = all.and(read(root.getKey(), part, judged));
            }
        }
        return all;
    }

    private Grounds read(String name, String part, @Nullable ActRule judged) {
        return switch (name) {
            case "done" -> part.isEmpty() ? Grounds.EVERY_ACT : Grounds.act(part);
            case "served" -> part.isEmpty() ? Grounds.ANYTHING : served(part);
            case "all" -> part.isEmpty() ? Grounds.ANYTHING : whole(part);
            case "clock", "moment" -> part.isEmpty() ? Grounds.ANYTHING : clock(part);
            case "case" -> Grounds.FACTS;
            case "parties", "party" -> Grounds.PARTIES;
            case "recipient" -> Grounds.SERVICE;
            case "state", "since" -> Grounds.EVERY_ACT;
            case "today" -> Grounds.DAY;
            case "act" -> judged == null ? Grounds.NOTHING : particular(judged, part);
            case "charge", "law", "matters", "children", "owing" -> Grounds.ANYTHING;
            default -> named(name, part);
        };
    }

    private Grounds named(String name, String part) {
        if (procedure.clocks().containsKey(name)) {
            return clock(name);
        }
        ActRule act = procedure.acts().get(name);
        if (act != null) {
            return Grounds.act(name).and(particular(act, part));
        }
        PartRule fed = procedure.parts().get(name);
        if (fed != null) {
            return once(name, n -> each(fed.with().values(), this::of));
        }
        Expression said = procedure.says().get(name);
        return said == null ? Grounds.ANYTHING : once(name, n -> of(said));
    }

    /** What a thing rests on; where it leads back to itself, that adds nothing. */
    private Grounds once(String name, Function<String, Grounds> found) {
        if (!onTheWay.add(name)) {
            return Grounds.NOTHING;
        }
        Grounds grounds = found.apply(name);
        onTheWay.remove(name);
        return grounds;
    }

    private static <T> Grounds each(Collection<T> all, Function<T, Grounds> one) {
        return all.stream().map(one).reduce(Grounds.NOTHING, Grounds::and);
    }

    /** A part of an act as expressions read it. */
    private Grounds particular(ActRule act, String part) {
        if (part.isEmpty()) {
            return whole(act.name());
        }
        if (SERVICE_DAYS.contains(part)) {
            return served(act.name());
        }
        Field field = act.fields().get(part);
        return part.equals("who") ? Grounds.PARTIES : field == null ? Grounds.NOTHING : of(field.type());
    }

    private static Grounds of(FieldType type) {
        return switch (type) {
            case FieldType.PartyIn party -> Grounds.PARTIES;
            case FieldType.MatterOf matter -> Grounds.ANYTHING;
            case FieldType.Several several -> of(several.of());
            case FieldType.Plain plain -> Grounds.NOTHING;
            case FieldType.Choice choice -> Grounds.NOTHING;
            case FieldType.FromList list -> Grounds.NOTHING;
            case FieldType.FromPanel panel -> Grounds.NOTHING;
        };
    }

    /** Acts of that name with all that can be read of them. */
    private Grounds whole(String name) {
        ActRule act = procedure.acts().get(name);
        return act == null
                ? Grounds.ANYTHING
                : served(name).and(each(act.fields().values(), field -> of(field.type())));
    }

    /** The service of the letter that acts of that name issue. */
    private Grounds served(String name) {
        ActRule act = procedure.acts().get(name);
        LetterRule letter =
                act == null || act.letter() == null ? null : procedure.letters().get(act.letter());
        Grounds grounds = Grounds.act(name).and(Grounds.SERVICE);
        return letter == null
                ? grounds
                : once("service of " + name, n -> grounds.and(each(letter.serve(), to -> of(to.when(), act))));
    }

    private Grounds clock(String name) {
        ClockRule rule = procedure.clocks().get(name);
        if (rule == null) {
            return Grounds.ANYTHING;
        }
        return once("clock " + name, n -> {
            Grounds spec = of(rule.spec());
            return rule.each() == null ? spec : spec.and(served(rule.each()));
        });
    }

    private Grounds of(ClockRule.Spec spec) {
        return switch (spec) {
            case ClockRule.Counted counted -> of(counted.anchor()).and(of(counted.number()));
            case ClockRule.On on -> of(on.day());
            case ClockRule.LaterOf later -> each(later.of(), this::of);
            case ClockRule.EarlierOf earlier -> each(earlier.of(), this::of);
            case ClockRule.FirstOf first ->
                each(first.cases(), c -> of(c.when().orElse(null)).and(of(c.spec())));
            case ClockRule.MeetingOf meeting -> of(meeting.atLeast());
        };
    }
}
