package abate.engine.matter;

import java.time.LocalDate;

/**
 * Something someone did, as the case file keeps it: appended, never changed.
 *
 * @param number its place in the case file, from 1
 * @param recorded the day it was put on file, in the jurisdiction's zone
 * @param on the day from which it counts; never after the day it was recorded
 */
public record Act(long number, LocalDate recorded, LocalDate on, Actor actor, Deed deed) {
    public Act {
        if (on.isAfter(recorded)) {
            throw new IllegalArgumentException("an act cannot count from a day after it is recorded: " + on);
        }
    }
}
