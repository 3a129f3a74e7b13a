package abate.browser;

import org.junit.jupiter.api.Test;

/** Where a case can be measured against the housing code, and where not. */
class MeasuringTest {
    @Test
    void where_the_book_has_no_housing_standards_nothing_is_offered_to_measure_against() throws Exception {
        for (String place : new String[] {City.SONOMA, City.MODEL_CITY}) {
            City city = City.of(place);
            try (Visit officer = city.staff("Code officer")) {
                city.opensCase(officer, "St");
                officer.go(city.home()).sees("Put facts on file").doesNotSee("housing code");
            }
        }
    }
}
