package abate.engine.scenario;

import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a written case.
 *
 * @param on the day from which it counts
 * @param recorded the day it was put on file; empty for the same day, or the day of the step before where that is later
 * @param label by which later steps name it; empty for none
 * @param expect what should be so once it is done; empty for nothing
 */
record Step(int line, LocalDate on, Optional<LocalDate> recorded, String label, What what, Optional<Written> expect) {

    /** What is done. */
    sealed interface What {}

    /** Nothing: the day is looked at. */
    record Looks() implements What {}

    /** A matter is opened under a label. */
    record Opens(String matter, String procedure, String party, String by) implements What {}

    /** An act of a matter. */
    record Does(String act, String matter, String by, String party, Map<String, Written> with) implements What {}

    /** A step to serve a letter, done or failed. */
    record Serves(
            String letter,
            String matter,
            String to,
            String method,
            String step,
            Optional<String> failed,
            Optional<Written> proof,
            String by)
            implements What {}

    /** An earlier step is struck. */
    record Strikes(String step, String why, String by) implements What {}

    /** An earlier step is corrected. */
    record Corrects(String step, Optional<LocalDate> day, Map<String, Written> with, String why, String by)
            implements What {}

    /** Facts are put on file, or parties named. */
    record Tells(Map<String, Written> facts, Map<String, Written> parties) implements What {}

    /** A property is measured; what was measured before stands unless it is measured again. */
    record Measures(Written facts) implements What {}
}
