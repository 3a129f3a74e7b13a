package abate.engine.trial;

import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;

/** A state in words: every line, clock, sum and reason, so that two states can be compared letter by letter. */
final class Said {
    private Said() {}

    static String of(CaseState state) {
        StringBuilder said = new StringBuilder();
        state.timeline()
                .forEach(e -> said.append(e.on())
                        .append(e.title())
                        .append(e.inQuestion())
                        .append('\n'));
        state.clocks()
                .forEach(c -> said.append(c.rule().name())
                        .append(c.day())
                        .append(c.reason())
                        .append('\n'));
        for (Matter matter : state.matters()) {
            said.append(matter)
                    .append(matter.since())
                    .append(state.sentence(matter))
                    .append(state.accounts(matter).unpaid())
                    .append(state.accounts(matter).postings())
                    .append('\n');
        }
        return said.toString();
    }
}
