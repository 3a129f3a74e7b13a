package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Words;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A matter runs for one who plays the part the law names, and an act is done for one whose act it is. */
class ForWhomTest {
    /** A house whose bank holds a lien, on Monday, 2 June 2025. */
    private static CaseFileForTest file() {
        CaseFileForTest file = CaseFileForTest.ofAHouse("2025-06-02");
        file.put(
                "2025-06-02",
                "clerk",
                new Deed.PartyNamed(new Party("bank", "Big Bank", List.of("lienholder"), List.of(), false, false)));
        return file;
    }

    private static List<String> english(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::says).map(Words::english).toList();
    }

    @Test
    void a_penalty_is_not_opened_for_a_lienholder() {
        List<Refusal> refused = file().put(
                        "2025-06-02",
                        "department_head",
                        new Deed.MatterOpened("penalty", "administrative-penalty", "bank"));

        assertThat(english(refused))
                .containsExactly("This runs for whoever is on file as responsible party, and Big Bank is not.");
        assertThat(refused.getFirst().authority().rules()).contains("AP-01");
        assertThat(refused.getFirst().says().spanish()).contains(", y Big Bank no consta así.");
    }

    @Test
    void a_penalty_is_not_opened_for_nobody() {
        List<Refusal> refused = file().put(
                        "2025-06-02",
                        "department_head",
                        new Deed.MatterOpened("penalty", "administrative-penalty", null));

        assertThat(english(refused)).containsExactly("Name the person it is for first.");
    }

    @Test
    void staff_do_not_put_on_file_an_appeal_of_one_who_may_not_appeal() {
        // given an order of Monday, 2 June 2025, against the owner
        CaseFileForTest file = file();
        file.open("2025-06-02", "penalty", "administrative-penalty", "owner");

        // when the clerk records that the bank appeals, and that the owner does
        List<Refusal> ofTheBank = appeal(file, "bank");
        List<Refusal> ofTheOwner = appeal(file, "owner");

        // then only the bank's is refused as another's to do
        assertThat(english(ofTheBank)).contains("This is for the responsible party to do.");
        assertThat(english(ofTheOwner)).doesNotContain("This is for the responsible party to do.");
    }

    private static List<Refusal> appeal(CaseFileForTest file, String of) {
        return file.put(
                "2025-06-10",
                "city_clerk",
                new Deed.Performed("penalty", "appeal", of, Map.of("interest", Value.of("I own"))));
    }

    @Test
    void a_number_beyond_any_case_is_told_and_no_sum_overflows() {
        CaseFileForTest file = file();
        file.open("2025-06-02", "penalty", "administrative-penalty", "owner");

        List<Refusal> refused = file.act(
                "2025-06-02",
                "department_head",
                "penalty",
                "order",
                "days",
                Long.toString(Long.MAX_VALUE),
                "level",
                "A",
                "each",
                "$9,000,000,000");

        assertThat(english(refused))
                .contains("Number of violation-days — the answer should be a whole number up to 100,000.")
                .contains(
                        "Penalty for each violation-day — the answer should be a sum of money up to $1,000,000,000.00.");
    }
}
