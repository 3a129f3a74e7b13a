package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ClockRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happens by operation of law on a day. */
record LawEvent(Matter matter, ActRule rule, LocalDate on) {

    /** The first thing to happen in the matter by operation of law up to and including that day, or null. */
    static @Nullable LawEvent next(CaseState file, Matter matter, LocalDate upTo) {
        if (matter.isClosed()) {
            return null;
        }
        LawEvent first = null;
        for (ActRule rule : matter.procedure().acts().values()) {
            if (rule.law().isEmpty()
                    || !rule.allowedIn(matter.state())
                    || (!rule.repeats() && matter.latest(rule.name()) != null)) {
                continue;
            }
            LocalDate day = day(file, matter, rule.law().get(), upTo);
            if (day == null || day.isAfter(upTo)) {
                continue;
            }
            LocalDate on = day.isBefore(matter.since()) ? matter.since() : day;
            boolean holds = rule.onlyIf() == null || rule.onlyIf().holds(new MatterScope(file, matter, on));
            if (holds && !on.isAfter(upTo) && (first == null || on.isBefore(first.on()))) {
                first = new LawEvent(matter, rule, on);
            }
        }
        return first;
    }

    private static @Nullable LocalDate day(CaseState file, Matter matter, ActRule.Trigger trigger, LocalDate upTo) {
        return switch (trigger) {
            case ActRule.LetterServed served -> {
                Done issued = matter.latest(served.act());
                yield issued == null
                        ? null
                        : new Deliveries(file, matter).servedOn(issued).orElse(null);
            }
            case ActRule.ClockLapses lapses -> {
                ClockRule rule =
                        Objects.requireNonNull(matter.procedure().clocks().get(lapses.clock()));
                yield new Clocks(file, matter, upTo).lapsesOn(rule);
            }
            case ActRule.ChildrenClosed children -> childrenClosed(file, matter, children.procedure());
            case ActRule.Condition condition ->
                condition.holds().holds(new MatterScope(file, matter, file.day())) ? file.day() : null;
        };
    }

    private static @Nullable LocalDate childrenClosed(CaseState file, Matter matter, String procedure) {
        List<Matter> children = file.matters().stream()
                .filter(m ->
                        matter.id().equals(m.parent()) && m.procedure().name().equals(procedure))
                .toList();
        if (children.isEmpty() || !children.stream().allMatch(Matter::isClosed)) {
            return null;
        }
        return children.stream().map(Matter::since).max(LocalDate::compareTo).orElse(null);
    }
}
