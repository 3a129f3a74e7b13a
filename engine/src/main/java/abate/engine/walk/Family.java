package abate.engine.walk;

import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A matter with everything that sprang from it. */
final class Family {
    private Family() {}

    /** Where each of them stands. */
    static String standing(CaseState state, String matter) {
        StringBuilder standing = new StringBuilder();
        of(state, matter)
                .forEach(each -> standing.append(each.procedure().name())
                        .append(' ')
                        .append(each.state())
                        .append(';'));
        return standing.toString();
    }

    /** The matter first, then its children in the order they were opened. */
    static List<Matter> of(CaseState state, String matter) {
        List<Matter> family = new ArrayList<>();
        Set<String> ids = new HashSet<>(Set.of(matter));
        for (Matter each : state.matters()) {
            if (ids.contains(each.id()) || ids.contains(String.valueOf(each.parent()))) {
                ids.add(each.id());
                family.add(each);
            }
        }
        return family;
    }
}
