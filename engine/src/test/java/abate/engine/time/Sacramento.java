package abate.engine.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The calendars of the worked examples: the judicial holidays with their periods, and a city's own closure list. */
public final class Sacramento {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public static final Calendar ROLL = new Calendar(
            "roll",
            "CCP 12a",
            WEEKEND,
            rules(
                    "01-01 sunday-to-monday called New Year's Day | Año Nuevo",
                    "3rd monday of january called Martin Luther King Jr. Day | Día de Martin Luther King Jr.",
                    "02-12 sunday-to-monday called Lincoln's Birthday | Natalicio de Lincoln",
                    "3rd monday of february called Presidents' Day | Día de los Presidentes",
                    "03-31 sunday-to-monday from 2001 called Cesar Chavez Day | Día de César Chávez",
                    "last monday of may called Memorial Day | Día de los Caídos",
                    "06-19 from 2023 called Juneteenth | Juneteenth",
                    "07-04 sunday-to-monday called Independence Day | Día de la Independencia",
                    "1st monday of september called Labor Day | Día del Trabajo",
                    "4th friday of september from 2022 called Native American Day | Día de los Nativos Americanos",
                    "2nd monday of october until 2021 called Columbus Day | Día de Colón",
                    "11-11 sunday-to-monday saturday-to-friday called Veterans Day | Día de los Veteranos",
                    "4th thursday of november called Thanksgiving Day | Día de Acción de Gracias",
                    "day after 4th thursday of november",
                    "12-25 sunday-to-monday called Christmas Day | Navidad"));

    public static final Calendar WORKING = new Calendar(
            "working",
            "city closure list",
            WEEKEND,
            rules(
                    "01-01",
                    "3rd monday of january",
                    "3rd monday of february",
                    "03-31",
                    "last monday of may",
                    "06-19",
                    "07-04",
                    "1st monday of september",
                    "11-11",
                    "4th thursday of november",
                    "day after 4th thursday of november",
                    "12-25"));

    public static final Calendars BOTH = new Calendars(ROLL, WORKING);

    private Sacramento() {}

    /** A deadline that rolls to the next open day. */
    static Deadline rolling(String span) {
        return Deadline.of(Span.parse(span).orElseThrow(), Roll.NEXT_OPEN, BOTH);
    }

    /** A deadline that stays where the count ends. */
    static Deadline fixed(String span) {
        return Deadline.of(Span.parse(span).orElseThrow(), Roll.NONE, BOTH);
    }

    private static List<HolidayRule> rules(String... texts) {
        return Stream.of(texts)
                .map(text -> HolidayRule.parse(text).orElseThrow())
                .toList();
    }
}
