package abate.engine.service;

import abate.engine.book.Ladder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the service of one letter on one person stands. */
public sealed interface Completion {

    /**
     * Complete by a lawful method.
     *
     * @param on the day service is complete or deemed complete
     * @param lastStep the day of the last step that was needed
     * @param steps those steps
     */
    record Complete(LocalDate on, LocalDate lastStep, Ladder.Method method, List<Attempt> steps) implements Completion {
        public Complete {
            steps = List.copyOf(steps);
        }

        /** The act that recorded the last step needed. */
        public long knownBy() {
            long latest = 0;
            for (Attempt step : steps) {
                latest = Math.max(latest, step.act());
            }
            return latest;
        }
    }

    /**
     * Not complete.
     *
     * @param begun the method under way, with steps still to do; null where nothing is under way
     * @param failed the methods that were tried and failed
     */
    record Open(Ladder.@Nullable Method begun, List<String> stepsToDo, List<String> failed) implements Completion {
        public Open {
            stepsToDo = List.copyOf(stepsToDo);
            failed = List.copyOf(failed);
        }
    }

    /** The day service is complete, or null. */
    default @Nullable LocalDate day() {
        return switch (this) {
            case Complete complete -> complete.on();
            case Open open -> null;
        };
    }
}
