package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.ChargeRule;
import abate.engine.book.ClockRule;
import abate.engine.book.Gate;
import abate.engine.book.Procedure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which clocks and charges bear on which acts. */
record Bearing(Procedure procedure) {

    /** The clocks that open, end or measure the act: of its gates, of what it uses or meets, of the lapse that brings it. */
    Set<String> clocks(ActRule act) {
        Set<String> clocks = new LinkedHashSet<>();
        act.gates().forEach(gate -> {
            switch (gate.test()) {
                case Gate.By by -> clocks.add(by.clock());
                case Gate.After after -> clocks.add(after.clock());
                case Gate.From from -> clocks.add(from.clock());
                case Gate.That that -> {}
            }
        });
        act.law().ifPresent(trigger -> {
            if (trigger instanceof ActRule.ClockLapses(String clock)) {
                clocks.add(clock);
            }
        });
        procedure.clocks().values().stream()
                .filter(clock ->
                        act.name().equals(clock.usedBy()) || clock.metBy().contains(act.name()))
                .forEach(clock -> clocks.add(clock.name()));
        clocks.retainAll(procedure.clocks().keySet());
        return clocks;
    }

    /** The acts a clock bears on. */
    List<String> acts(ClockRule clock) {
        return procedure.acts().values().stream()
                .filter(act -> clocks(act).contains(clock.name()))
                .map(ActRule::name)
                .toList();
    }

    /** The charges that are owed because the act was done or served. */
    List<ChargeRule> charges(String act) {
        return procedure.charges().values().stream()
                .filter(charge -> Set.of("done." + act, "served." + act, "all." + act).stream()
                        .anyMatch(charge.owed().paths()::contains))
                .toList();
    }
}
