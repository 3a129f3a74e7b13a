package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of one requirement of a standard at one part.
 *
 * @param standard its id in the book
 * @param words what is wrong where it is violated
 * @param provision the section and the rules it rests on
 * @param part where, such as {@code House › Unit A › Bedroom}; empty for the property itself
 * @param check what was found against what is required; null where that could not be compared
 * @param missing what was not measured
 * @param reasons in sentences, each with its section where it has one of its own
 * @param tests where it does not meet the standard: each exception that may spare it, and how that came out
 * @param condition the listed condition of a substandard building it belongs to; empty for none
 * @param owedBy who owes it beside the owner; empty for nobody
 */
public record Finding(
        String standard,
        Said words,
        Provision provision,
        String part,
        @Nullable Check check,
        SortedSet<Missing> missing,
        List<Said> reasons,
        List<Grandfathering> tests,
        String condition,
        String owedBy) {
    public Finding {
        missing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        reasons = List.copyOf(reasons);
        tests = List.copyOf(tests);
    }

    /** Every rule it rests on: those of the standard and of what changed the required amount. */
    public List<String> rules() {
        TreeSet<String> rules = new TreeSet<>(provision.rules());
        if (check != null) {
            check.also().forEach(each -> rules.addAll(each.rules()));
        }
        return List.copyOf(rules);
    }
}
