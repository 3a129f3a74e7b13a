package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An act cannot be corrected to a day after the one on which it was put on file. */
class CorrectedDayTest {
    private static final String MONDAY = "2025-03-03";
    private static final String FRIDAY = "2025-03-07";

    @Test
    void a_correction_to_a_day_after_the_act_was_recorded_is_refused_with_the_day_it_was() {
        CaseFileForTest file = CaseFileForTest.ofAHouse(MONDAY);
        file.open(MONDAY, "complaint", "complaint", null);
        long opened = file.acts.getLast().number();

        List<Refusal> refusals = file.put(
                FRIDAY, "clerk", new Deed.Corrected(opened, LocalDate.parse("2025-03-05"), Map.of(), "Later."));

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("on");
            assertThat(refusal.says().english())
                    .contains("Monday, March 3, 2025")
                    .endsWith("it cannot count from a later day. Strike it, and record it anew on its day.");
        });
    }

    @Test
    void a_correction_to_an_earlier_day_is_allowed() {
        CaseFileForTest file = CaseFileForTest.ofAHouse(MONDAY);
        file.open(MONDAY, "complaint", "complaint", null);
        long opened = file.acts.getLast().number();

        assertThat(file.put(
                        FRIDAY,
                        "clerk",
                        new Deed.Corrected(opened, LocalDate.parse("2025-02-28"), Map.of(), "Earlier.")))
                .isEmpty();
    }
}
