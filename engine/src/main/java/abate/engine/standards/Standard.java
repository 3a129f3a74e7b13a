package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;

/**
 * One standard of the housing code.
 *
 * @param words what is wrong where it is violated
 * @param provision its section, rules and period
 * @param of the kind of part it is about
 * @param where when it applies
 * @param unless exceptions that take it away
 * @param requires what must hold, each told for itself
 * @param condition the listed condition of a substandard building it belongs to; empty for none
 * @param spared exceptions for what was lawful in its day
 * @param owedBy whose duty it is beside the owner's, such as {@code occupant}
 */
record Standard(
        String id,
        Said words,
        Provision provision,
        String of,
        Test where,
        List<Excuse> unless,
        List<Test> requires,
        String condition,
        List<Excuse> spared,
        String owedBy) {

    /** An exception beside the rule, with its own section. */
    record Excuse(Test that, Said words, Provision provision) {}
}
