package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ClockRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happens by operation of law on a day. */
record LawEvent(Matter matter, ActRule rule, LocalDate on) {

    /**
     * The act by operation of law, which may happen from that day, where it does happen: not before the matter stands where
     * it belongs, once unless the book says otherwise, and only where its condition holds; else null.
     */
    static @Nullable LawEvent on(CaseState file, Matter matter, ActRule rule, LocalDate day) {
        if (matter.latest(rule.name()) != null && !again(matter, rule)) {
            return null;
        }
        LocalDate on = day.isBefore(matter.since()) ? matter.since() : day;
        boolean holds = rule.onlyIf() == null || rule.onlyIf().holds(new MatterScope(file, matter, on));
        return holds ? new LawEvent(matter, rule, on) : null;
    }

    /** One that leads nowhere else happens again only for a letter that was issued again since. */
    private static boolean again(Matter matter, ActRule rule) {
        if (!rule.repeats() || rule.to() != null) {
            return rule.repeats();
        }
        return rule.law().orElseThrow() instanceof ActRule.LetterServed(String issued)
                && matter.done().reversed().stream()
                        .map(done -> done.rule().name())
                        .filter(name -> name.equals(issued) || name.equals(rule.name()))
                        .findFirst()
                        .orElseThrow()
                        .equals(issued);
    }

    /** The day from which it may happen, looking up to a day; null where that has not come about. */
    static @Nullable LocalDate day(CaseState file, Matter matter, ActRule.Trigger trigger, LocalDate upTo) {
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
