package abate.engine.money;

import abate.engine.time.Dates;
import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One step of the way to a sum of interest; all of them together are its reason. */
public sealed interface InterestStep extends Sayable {

    /** A stretch of days on one principal; both days counted. */
    record Ran(LocalDate first, LocalDate last, Money principal, Rate rate) implements InterestStep {
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** "88 days, Friday, July 4, 2025 to Monday, September 29, 2025: $5,000.00 × 10% a year × 88/365". */
        @Override
        public String say(Language language) {
            return Runs.say(first, last, language) + ": " + principal + " × " + rate.say(language) + " × " + days()
                    + "/" + SimpleInterest.DAYS_IN_YEAR;
        }
    }

    /** A payment and what it paid. */
    record Paid(Payment payment, Money toInterest, Money toPrincipal) implements InterestStep {
        @Override
        public String say(Language language) {
            String when =
                    payment.amount() + language.pick(" paid on ", " pagados el ") + Dates.say(payment.day(), language);
            return when + ": " + toInterest + language.pick(" to interest, ", " a intereses, ") + toPrincipal
                    + language.pick(" to principal", " al capital");
        }
    }

    /** Nothing bears interest if it is paid by that day (A24). */
    record FreeUntil(LocalDate due) implements InterestStep {
        @Override
        public String say(Language language) {
            return language.pick("no interest if paid by ", "sin intereses si se paga a más tardar el ")
                    + Dates.say(due, language);
        }
    }

    /** All the days together, rounded once. */
    record Sum(Money interest) implements InterestStep {
        @Override
        public String say(Language language) {
            return language.pick("interest in all: ", "intereses en total: ") + interest;
        }
    }
}
