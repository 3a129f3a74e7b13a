package abate.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resident of any city reports in the words of that city, on a phone. */
class EveryCityTest {
    @ParameterizedTest
    @CsvSource({
        "us-ca-sacramento, mold, no",
        "us-ca-sonoma-county, septic, yes", // no report without a name (SO-02)
        "us-fl-model-city, pool, no"
    })
    void takes_a_report_and_says_what_becomes_of_it(String place, String concern, String nameNeeded) throws Exception {
        City city = City.of(place);
        try (Visit resident = city.visit(City.PHONE)) {
            resident.go("/?city=" + place).go("/report/what").choose("concern", concern);
            resident.press("Continue")
                    .type("address", "A field beside the old mill")
                    .press("Continue");
            resident.page().locator("label[for^='choice-']").last().click(); // use what was typed
            resident.press("Continue");
            resident.type("description", "It smells, and children play there.").press("Check my report");
            if (nameNeeded.equals("yes")) {
                resident.sees("name")
                        .type("name", "Rosa Sample")
                        .type("phone", "707-555-0100")
                        .press("Check my report");
            }
            resident.press("Send my report").sees("We have your report").sees("R-20");
        }
    }
}
