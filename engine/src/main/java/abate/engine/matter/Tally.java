package abate.engine.matter;

import abate.engine.time.Computed;
import abate.engine.time.Deadline;
import abate.engine.time.Meetings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a day while a clock is counted: the day alone, or the day with every step that led there.
 *
 * @param <T> what is told
 */
sealed interface Tally<T> {
    /** Counted from a day. */
    T counted(Deadline deadline, LocalDate from);

    /** Counted in hours from a moment; the day of the moment it comes to. */
    T counted(Deadline deadline, LocalDateTime from);

    /** The day itself. */
    T on(LocalDate day);

    /** The latest of at least one. */
    T latest(List<T> of);

    /** The earliest of at least one. */
    T earliest(List<T> of);

    /** The first of these meetings at least so many days after a day; empty where none is known yet. */
    Optional<T> meeting(Meetings meetings, int atLeast, LocalDate after);

    /** The day alone. */
    record Days() implements Tally<LocalDate> {
        @Override
        public LocalDate counted(Deadline deadline, LocalDate from) {
            return deadline.day(from);
        }

        @Override
        public LocalDate counted(Deadline deadline, LocalDateTime from) {
            return deadline.apply(from).moment().toLocalDate();
        }

        @Override
        public LocalDate on(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate latest(List<LocalDate> of) {
            return of.stream().max(LocalDate::compareTo).orElseThrow();
        }

        @Override
        public LocalDate earliest(List<LocalDate> of) {
            return of.stream().min(LocalDate::compareTo).orElseThrow();
        }

        @Override
        public Optional<LocalDate> meeting(Meetings meetings, int atLeast, LocalDate after) {
            return meetings.firstAtLeast(atLeast, after).map(Computed::day);
        }
    }

    /** The day with its steps. */
    record Steps() implements Tally<Computed> {
        @Override
        public Computed counted(Deadline deadline, LocalDate from) {
            return deadline.apply(from);
        }

        @Override
        public Computed counted(Deadline deadline, LocalDateTime from) {
            var moment = deadline.apply(from);
            return new Computed(moment.moment().toLocalDate(), moment.steps());
        }

        @Override
        public Computed on(LocalDate day) {
            return new Computed(day, List.of());
        }

        @Override
        public Computed latest(List<Computed> of) {
            return Computed.latestOf(of);
        }

        @Override
        public Computed earliest(List<Computed> of) {
            return Computed.earliestOf(of);
        }

        @Override
        public Optional<Computed> meeting(Meetings meetings, int atLeast, LocalDate after) {
            return meetings.firstAtLeast(atLeast, after);
        }
    }
}
