package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Expressions;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Done;
import abate.engine.matter.Held;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers there are to the questions of an act at a point, as its types, limits and lists tell. */
final class Domain {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int SOON = 30;
    private static final int LATER = 90;

    private final CaseState state;
    private final Matter matter;
    private final ActRule rule;

    Domain(CaseState state, Matter matter, ActRule rule) {
        this.state = state;
        this.matter = matter;
        this.rule = rule;
    }

    /** Whether the question must be answered, given the other answers. */
    boolean needed(Field field, Map<String, Value> given) {
        return field.neededIf() == null ? !field.optional() : field.neededIf().holds(scope(given));
    }

    /** An answer of a written case as it fits this file: a party of this file in place of one of that, and so on. */
    Value here(Field field, Value written, Map<String, Value> given) {
        return switch (field.type()) {
            case FieldType.PartyIn party ->
                written instanceof Value.Text(String id) && state.party(id).isPresent() ? written : usual(field, given);
            case FieldType.MatterOf of ->
                written instanceof Value.Text(String id) && state.matter(id).isPresent()
                        ? written
                        : usual(field, given);
            case FieldType.Plain plain -> field.among() == null ? written : fitting(field, written, given);
            case FieldType.Several several ->
                field.among() == null && !(several.of() instanceof FieldType.PartyIn)
                        ? written
                        : fitting(field, written, given);
            case FieldType.Choice choice -> written;
            case FieldType.FromList list -> written;
            case FieldType.FromPanel panel -> written;
        };
    }

    /** A list cut to its first: what is treated one by one is walked one by one, where the law asks for no more. */
    static Value first(Value several) {
        return several instanceof Value.Listed(List<Value> items) && items.size() > 1
                ? Value.of(List.of(items.getFirst()))
                : several;
    }

    private Value fitting(Field field, Value written, Map<String, Value> given) {
        List<Value> offered = field.type() instanceof FieldType.Several(FieldType.PartyIn party)
                ? parties(party)
                : offered(field, given);
        List<Value> asked = written instanceof Value.Listed(List<Value> several) ? several : List.of(written);
        return offered.containsAll(asked) ? written : usual(field, given);
    }

    /** The first answer there is. */
    Value usual(Field field, Map<String, Value> given) {
        List<Value> answers = answers(field, given);
        return answers.isEmpty() ? Value.ABSENT : answers.getFirst();
    }

    /** Every answer worth trying. */
    List<Value> answers(Field field, Map<String, Value> given) {
        if (field.among() != null) {
            return among(field, given);
        }
        return switch (field.type()) {
            case FieldType.Plain plain -> plain(field, plain, given);
            case FieldType.Choice choice ->
                choice.options().keySet().stream().<Value>map(Value::of).toList();
            case FieldType.Several several -> several(several);
            case FieldType.FromList list -> fromList(list);
            case FieldType.PartyIn party -> parties(party);
            case FieldType.MatterOf of ->
                state.matters().stream()
                        .filter(m -> m.procedure().name().equals(of.procedure()))
                        .<Value>map(m -> Value.of(m.id()))
                        .toList();
            case FieldType.FromPanel panel -> List.of();
        };
    }

    private List<Value> parties(FieldType.PartyIn party) {
        return state.parties().stream()
                .filter(p -> party.roles().isEmpty() || party.roles().stream().anyMatch(p::is))
                .map(Party::id)
                .<Value>map(Value::of)
                .toList();
    }

    private List<Value> several(FieldType.Several several) {
        if (several.of() instanceof FieldType.PartyIn party) {
            List<Value> all = parties(party);
            return all.isEmpty() ? List.of() : List.of(Value.of(all));
        }
        return several.of() == FieldType.Plain.TEXT
                ? List.of(Value.of(List.<Value>of(Value.of("As it was."))))
                : List.of();
    }

    private List<Value> among(Field field, Map<String, Value> given) {
        List<Value> offered = offered(field, given);
        if (!(field.type() instanceof FieldType.Several) || offered.isEmpty()) {
            return offered;
        }
        return offered.size() == 1
                ? List.of(Value.of(offered))
                : List.of(Value.of(offered), Value.of(List.of(offered.getFirst())));
    }

    private List<Value> offered(Field field, Map<String, Value> given) {
        return field.among() != null && field.among().in(scope(given)) instanceof Value.Listed(List<Value> offered)
                ? offered
                : List.of();
    }

    private List<Value> fromList(FieldType.FromList list) {
        return Optional.ofNullable(state.book().lists().get(list.list())).stream()
                .flatMap(checklist -> checklist.items().keySet().stream().limit(1))
                .<Value>map(item -> Value.of(List.<Value>of(Value.of(item))))
                .toList();
    }

    private List<Value> plain(Field field, FieldType.Plain plain, Map<String, Value> given) {
        List<Value> limits = limits(field, given);
        return switch (plain) {
            case TEXT, LONG_TEXT, ADDRESS -> List.of(Value.of("As it was."));
            case YES_NO -> List.of(Value.of(true), Value.of(false));
            case COUNT -> limits.isEmpty() ? List.of(Value.of(1), Value.of(0)) : limits;
            case MONEY -> sums(limits);
            case DATE -> days().stream().<Value>map(Value::of).toList();
            case MOMENT ->
                days().stream().<Value>map(day -> Value.of(day.atTime(MORNING))).toList();
            case MONTH -> List.of(Value.of(YearMonth.from(state.day()).toString()));
        };
    }

    /** The least and the most that may be answered, as far as the law says; of a sum also what the matter holds for others. */
    List<Value> limits(Field field, Map<String, Value> given) {
        List<Value> limits = new ArrayList<>();
        bound(field.least(), given).ifPresent(limits::add);
        bound(field.most(), given).ifPresent(limits::add);
        if (field.most() == null && !limits.isEmpty()) {
            more(limits.getFirst()).ifPresent(limits::add);
        }
        if (field.type() == FieldType.Plain.MONEY) {
            held().forEach(limits::add);
        }
        return limits;
    }

    private Stream<Value> held() {
        return state.held(matter).stream()
                .map(Held::amount)
                .filter(Money::isPositive)
                .distinct()
                .map(Value::of);
    }

    /** One more than the least, where nothing is the most: without it a walk would know the least alone. */
    private static Optional<Value> more(Value least) {
        return switch (least) {
            case Value.Whole(long number) -> Optional.of(Value.of(number + 1));
            case Value.Amount(Money sum) -> Optional.of(Value.of(sum.plus(Money.ofDollars(1))));
            default -> Optional.empty();
        };
    }

    private Optional<Value> bound(@Nullable Expression bound, Map<String, Value> given) {
        return Optional.ofNullable(bound).map(each -> each.in(scope(given))).filter(Value::present);
    }

    private List<Value> sums(List<Value> limits) {
        List<Value> sums = new ArrayList<>(limits);
        Money owing = state.accounts(matter).owing();
        if (owing.isPositive()) {
            sums.add(Value.of(owing));
            sums.add(Value.of(Money.ofCents(1)));
        }
        if (sums.isEmpty()) {
            sums.add(Value.of(Money.ofCents(10_000)));
        }
        return sums;
    }

    /** Today, a day one month away and one three months away, and each day to come that a gate of the act names, with the day before it. */
    private List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Set<String> named = new HashSet<>(Expressions.clocksNamed(rule));
        Expressions.of(rule)
                .forEach(said -> said.expression()
                        .paths()
                        .forEach(path ->
                                named.add(path.startsWith("clock.") ? path.substring("clock.".length()) : path)));
        state.clocks(matter).stream()
                .filter(clock -> named.contains(clock.rule().name()))
                .forEach(clock -> days.addAll(List.of(clock.day().minusDays(1), clock.day())));
        days.removeIf(day -> day.isBefore(state.day()));
        days.add(state.day());
        days.add(state.book().calendars().working().nextOpen(state.day().plusDays(SOON)));
        days.add(state.book().calendars().working().nextOpen(state.day().plusDays(LATER)));
        return List.copyOf(days);
    }

    private Scope scope(Map<String, Value> given) {
        return state.scope(
                matter,
                new Done(
                        0,
                        rule,
                        state.day(),
                        new Actor("", "", Set.of()),
                        matter.party(),
                        new Value.Fields(given),
                        List.of()));
    }
}
