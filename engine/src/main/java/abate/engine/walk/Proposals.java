package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every way to try an act at a point: as each written case did it, with nothing but what must be answered, each of these
 * with its sums at their limits, and the first with each answer that anything reads changed, one at a time, to each other
 * answer there is.
 */
final class Proposals {
    private final Reads reads;
    private final Answers answers;

    Proposals(Reads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    List<Act> of(Point point, CaseState state, Matter matter, ActRule rule) {
        Set<Deed.Performed> deeds = new LinkedHashSet<>();
        for (Answers.Answered each : answers.to(matter.procedure().name(), rule, reads.of(matter))) {
            deed(point, state, matter, rule, each, deeds);
        }
        deed(point, state, matter, rule, new Answers.Answered(List.of(), Map.of()), deeds);
        List<Deed.Performed> written = List.copyOf(deeds);
        changed(state, matter, rule, written.getFirst(), deeds);
        written.forEach(each -> limits(state, matter, rule, each, deeds));
        List<Act> acts = new ArrayList<>();
        for (Deed.Performed deed : deeds) {
            for (LocalDate on : days(point, state, matter, rule)) {
                acts.add(new Act(point.next(), point.day(), on, actor(state, matter, rule, deed.party()), deed));
            }
        }
        return acts;
    }

    /** The act as a written case did it, first with one of each list and then with all; with nothing but what is needed. */
    private void deed(
            Point point,
            CaseState state,
            Matter matter,
            ActRule rule,
            Answers.Answered written,
            Set<Deed.Performed> deeds) {
        for (String party : doers(state, matter, rule, written.roles())) {
            Map<String, Value> given = given(point, state, matter, rule, written);
            Map<String, Value> first = new LinkedHashMap<>();
            given.forEach((field, value) -> first.put(field, Domain.first(value)));
            deeds.add(new Deed.Performed(matter.id(), rule.name(), party, first));
            deeds.add(new Deed.Performed(matter.id(), rule.name(), party, given));
        }
    }

    /** Today; and for what must be done by a day, that day where it was yesterday and is put on file only now. */
    private static List<LocalDate> days(Point point, CaseState state, Matter matter, ActRule rule) {
        List<LocalDate> days = new ArrayList<>(List.of(point.day()));
        LocalDate yesterday = point.day().minusDays(1);
        boolean late = state.clocks(matter).stream()
                .anyMatch(clock -> clock.rule().sort() == ClockRule.Sort.RIGHT
                        && rule.name().equals(clock.rule().usedBy())
                        && clock.day().equals(yesterday));
        if (late) {
            days.add(yesterday);
        }
        return days;
    }

    /** The parties for whom the act may be done: those who play the parts of the written case, else nobody. */
    private static List<@Nullable String> doers(CaseState state, Matter matter, ActRule rule, List<String> roles) {
        List<@Nullable String> doers = new ArrayList<>();
        for (Party party : state.parties()) {
            if (roles.stream().anyMatch(party::is)) {
                doers.add(party.id());
            }
        }
        boolean staff = rule.by().stream().anyMatch(role -> isStaff(matter, role));
        if (doers.isEmpty() && !staff) {
            state.parties().stream()
                    .filter(p -> rule.by().stream().anyMatch(p::is))
                    .forEach(p -> doers.add(p.id()));
        }
        if (doers.isEmpty()) {
            doers.add(null);
        }
        return doers;
    }

    private static boolean isStaff(Matter matter, String role) {
        Procedure.PartyRole part = matter.procedure().parties().get(role);
        return part == null || part.staff();
    }

    private static Actor actor(CaseState state, Matter matter, ActRule rule, @Nullable String party) {
        Set<String> roles = new LinkedHashSet<>();
        for (String role : rule.by()) {
            Procedure.PartyRole part = matter.procedure().parties().get(role);
            if (isStaff(matter, role)) {
                return new Actor(role, role, Set.of(role));
            }
            roles.add(role);
            roles.addAll(part == null ? List.of() : part.recordedBy());
        }
        return state.party(party)
                .map(p -> new Actor(p.id(), p.name(), Set.copyOf(p.roles())))
                .orElse(new Actor("clerk", "clerk", roles));
    }

    /** What the written case answered, moved to this day and file; what it left out and is needed, as usual. */
    private Map<String, Value> given(
            Point point, CaseState state, Matter matter, ActRule rule, Answers.Answered written) {
        Map<String, Value> given = new LinkedHashMap<>();
        Domain domain = new Domain(state, matter, rule);
        for (Field field : rule.fields().values()) {
            Value answer = written.on(field.name(), point.day());
            Value value = answer.present() ? domain.here(field, answer, given) : answer;
            if (!value.present() && domain.needed(field, given)) {
                value = domain.usual(field, given);
            }
            if (value.present()) {
                given.put(field.name(), value);
            }
        }
        return given;
    }

    /** Each way the act was written, with each sum as little and as much as it may be: what is left of an account, say. */
    private static void limits(
            CaseState state, Matter matter, ActRule rule, Deed.Performed written, Set<Deed.Performed> deeds) {
        Domain domain = new Domain(state, matter, rule);
        for (Field field : rule.fields().values()) {
            if (field.type() == FieldType.Plain.MONEY) {
                for (Value limit : domain.limits(field, written.particulars())) {
                    Map<String, Value> given = new LinkedHashMap<>(written.particulars());
                    given.put(field.name(), limit);
                    deeds.add(new Deed.Performed(written.matter(), written.act(), written.party(), given));
                }
            }
        }
    }

    private void changed(
            CaseState state, Matter matter, ActRule rule, Deed.Performed first, Set<Deed.Performed> deeds) {
        Domain domain = new Domain(state, matter, rule);
        Read read = reads.of(matter);
        for (Field field : rule.fields().values()) {
            boolean money =
                    rule.receives().filter(r -> r.field().equals(field.name())).isPresent();
            if (!money && !read.asked(rule, field.name())) {
                continue;
            }
            for (Value other : domain.answers(field, first.particulars())) {
                Map<String, Value> given = new LinkedHashMap<>(first.particulars());
                given.put(field.name(), other);
                rule.fields().values().stream()
                        .filter(f -> !given.getOrDefault(f.name(), Value.ABSENT).present() && domain.needed(f, given))
                        .forEach(f -> {
                            Value usual = domain.usual(f, given);
                            if (usual.present()) {
                                given.put(f.name(), usual);
                            }
                        });
                deeds.add(new Deed.Performed(first.matter(), first.act(), first.party(), given));
            }
        }
    }
}
