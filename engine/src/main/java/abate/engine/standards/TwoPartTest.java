package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Map;

/**
 * The test of a substandard building as the book has it: a listed condition and a danger (49.10.1001).
 *
 * @param seen the fact that lists conditions the officer saw
 * @param other the fact that names conditions like the listed ones; the lists are open
 * @param danger the fact whether they endanger someone
 * @param needs conditions that count only where someone else determined them, by id
 * @param otherwise what is said where it is not substandard
 * @param then what is said where it is
 * @param conditions the listed conditions, by id
 */
record TwoPartTest(
        Provision provision,
        FactKind seen,
        FactKind other,
        FactKind danger,
        Map<String, Standard.Excuse> needs,
        Saying conditionOnly,
        Saying dangerOnly,
        Saying otherwise,
        Saying then,
        Map<String, ListedCondition> conditions) {

    /** Words with their section. */
    record Saying(Said words, Provision provision) {
        Said cited() {
            return Reasons.cited(words, provision);
        }
    }
}
