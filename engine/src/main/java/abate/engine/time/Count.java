package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Sayable;

/** How much time a deadline gives. Zero is allowed and means the anchor itself. */
public sealed interface Count extends Sayable {

    int n();

    /** Calendar days; "days" without a unit means these (T-01, A03). */
    record Days(int n) implements Count {
        public Days {
            n = whole(n);
        }

        @Override
        public String say(Language language) {
            return n + language.pick(n == 1 ? " day" : " days", n == 1 ? " día" : " días");
        }

        @Override
        public String toString() {
            return say(Language.ENGLISH);
        }
    }

    /** Days on which the city is open, counted from the day after the anchor (T-07, A06). */
    record WorkingDays(int n) implements Count {
        public WorkingDays {
            n = whole(n);
        }

        @Override
        public String say(Language language) {
            return n
                    + language.pick(
                            n == 1 ? " working day" : " working days", n == 1 ? " día laborable" : " días laborables");
        }

        @Override
        public String toString() {
            return say(Language.ENGLISH);
        }
    }

    /** Calendar months to the same day of the month, or to the last day of a shorter month (T-10). */
    record Months(int n) implements Count {
        public Months {
            n = whole(n);
        }

        @Override
        public String say(Language language) {
            return n + language.pick(n == 1 ? " month" : " months", n == 1 ? " mes" : " meses");
        }

        @Override
        public String toString() {
            return say(Language.ENGLISH);
        }
    }

    /** Years to the same date; February 29 falls to February 28 in common years (T-10, A31). */
    record Years(int n) implements Count {
        public Years {
            n = whole(n);
        }

        @Override
        public String say(Language language) {
            return n + language.pick(n == 1 ? " year" : " years", n == 1 ? " año" : " años");
        }

        @Override
        public String toString() {
            return say(Language.ENGLISH);
        }
    }

    /** Hours by the clock on the wall, less the days that the law leaves out (T-11, A07, A08). */
    record Hours(int n, Skip skip) implements Count {
        public Hours {
            n = whole(n);
        }

        @Override
        public String say(Language language) {
            String hours = n + language.pick(n == 1 ? " hour" : " hours", n == 1 ? " hora" : " horas");
            return switch (skip) {
                case NOTHING -> hours;
                case SUNDAYS_AND_HOLIDAYS ->
                    hours
                            + language.pick(
                                    ", leaving out Sundays and holidays,", ", sin contar domingos ni días feriados,");
            };
        }

        @Override
        public String toString() {
            return say(Language.ENGLISH);
        }
    }

    /** So many of the same unit. */
    default Count counting(int n) {
        return switch (this) {
            case Days days -> new Days(n);
            case WorkingDays days -> new WorkingDays(n);
            case Months months -> new Months(n);
            case Years years -> new Years(n);
            case Hours hours -> new Hours(n, hours.skip());
        };
    }

    /** Whether the count needs the hour of its anchor and not only the day. */
    default boolean needsTheHour() {
        return this instanceof Hours;
    }

    private static int whole(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a count cannot be negative: " + n);
        }
        return n;
    }
}
