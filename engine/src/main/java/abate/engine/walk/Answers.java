package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the written cases answer to the questions of each act, so that a walk answers as people do. */
final class Answers {
    private final Map<String, Set<Answered>> byAct = new LinkedHashMap<>();

    private Answers() {}

    /**
     * One way an act was done.
     *
     * @param roles the parts of the party it was done for; empty where it was done for the jurisdiction
     * @param given the particulars, days counted from the day of the act
     */
    record Answered(List<String> roles, Map<String, Given> given) {
        /** An answer as given on that day; absent where it was left out. */
        Value on(String field, java.time.LocalDate day) {
            Given answer = given.get(field);
            return answer == null ? Value.ABSENT : answer.on(day);
        }
    }

    static Answers in(Book book, List<List<Act>> cases) {
        Answers answers = new Answers();
        for (List<Act> acts : cases) {
            if (!acts.isEmpty()) {
                answers.gather(CaseLaw.fold(book, acts, acts.getLast().recorded()), acts);
            }
        }
        return answers;
    }

    private void gather(CaseState end, List<Act> acts) {
        for (Act act : acts) {
            if (act.deed() instanceof Deed.Performed p) {
                end.matter(p.matter()).ifPresent(matter -> put(end, matter, act, p));
            }
        }
    }

    private void put(CaseState end, Matter matter, Act act, Deed.Performed performed) {
        Map<String, Given> given = new LinkedHashMap<>();
        performed.particulars().forEach((name, value) -> given.put(name, Given.of(value, act.on())));
        byAct.computeIfAbsent(key(matter.procedure().name(), performed.act()), k -> new LinkedHashSet<>())
                .add(new Answered(roles(end, performed.party()), given));
    }

    private static List<String> roles(CaseState end, @Nullable String party) {
        return end.party(party).map(Party::roles).orElse(List.of());
    }

    /** Every way the act was done, without repeats as far as what decides anything goes. */
    List<Answered> to(String procedure, ActRule rule, Read read) {
        Map<Object, Answered> distinct = new LinkedHashMap<>();
        Gist gist = new Gist(read, rule, java.time.LocalDate::toString);
        for (Answered each : byAct.getOrDefault(key(procedure, rule.name()), Set.of())) {
            List<String> seen = new ArrayList<>();
            rule.by().stream().filter(each.roles()::contains).forEach(seen::add);
            rule.fields().values().stream()
                    .filter(field -> read.asked(rule, field.name()))
                    .forEach(field -> seen.add(gist.of(field, each.on(field.name(), java.time.LocalDate.EPOCH))));
            distinct.putIfAbsent(seen, each);
        }
        return new ArrayList<>(distinct.values());
    }

    private static String key(String procedure, String act) {
        return procedure + "." + act;
    }

    /** An answer of a written case, to be given on another day. */
    sealed interface Given {
        /** The same whatever the day. */
        record Same(Value value) implements Given {}

        /** So many days after the act. */
        record Later(long days) implements Given {}

        /** A moment so many days after the act. */
        record LaterAt(long days, java.time.LocalTime at) implements Given {}

        static Given of(Value value, java.time.LocalDate on) {
            return switch (value) {
                case Value.Day(var day) -> new Later(java.time.temporal.ChronoUnit.DAYS.between(on, day));
                case Value.Moment(var at) ->
                    new LaterAt(java.time.temporal.ChronoUnit.DAYS.between(on, at.toLocalDate()), at.toLocalTime());
                default -> new Same(value);
            };
        }

        /** The answer as given on that day. */
        default Value on(java.time.LocalDate day) {
            return switch (this) {
                case Same(Value value) -> value;
                case Later(long days) -> Value.of(day.plusDays(days));
                case LaterAt(long days, var at) -> Value.of(day.plusDays(days).atTime(at));
            };
        }
    }
}
