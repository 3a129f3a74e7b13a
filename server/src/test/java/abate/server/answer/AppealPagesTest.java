package abate.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.server.letters.Letter;
import abate.server.requests.RequestKind;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An appeal filed from its letter. */
class AppealPagesTest extends AnswerFixture {
    @Test
    void an_appeal_with_a_waiver_claimed_is_read_over_filed_and_receipted_and_the_clerk_is_asked() throws Exception {
        Letter letter = order("3530 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.put("the-fee", "waived");

        HttpResponse<String> over = post(letter, form, "review");
        assertThat(over.body()).contains("cannot be erased, only corrected", "The roof was repaired on February 2.");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("served");

        HttpResponse<String> receipt = post(letter, form, "file");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.uri().getPath()).contains("/received/");
        assertThat(receipt.body())
                .contains(
                        "We received it. It is filed.",
                        "Tuesday, March 18, 2025",
                        view(letter).number() + "-")
                .contains("Earliest lawful hearing", "Monday, April 7, 2025");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("appealed");
        assertThat(view(letter).acts())
                .filteredOn(act -> act.deed() instanceof Deed.Performed performed
                        && performed.act().equals("appeal"))
                .singleElement()
                .satisfies(act -> assertThat(act.actor().name()).isEqualTo("Otis Sample-Owner"));
        assertThat(requests(letter))
                .singleElement()
                .satisfies(asked -> assertThat(asked.asked().kind()).isEqualTo(RequestKind.WAIVER_CLAIMED));

        HttpResponse<String> again = post(letter, form, "file");

        assertThat(again.uri()).isEqualTo(receipt.uri());
        assertThat(requests(letter)).hasSize(1);
        assertThat(get(page(letter)).body()).contains("You filed this on Tuesday, March 18, 2025.");
    }

    @Test
    void an_appeal_whose_fee_is_still_to_come_is_not_filed_and_waits_for_the_clerk() throws Exception {
        Letter letter = order("3531 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.put("the-fee", "counter");

        HttpResponse<String> sent = post(letter, form, "file");

        assertThat(sent.body())
                .contains("This is not filed until the fee is paid", "$100.00", "Monday, March 24, 2025", "Q-");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("served");
        assertThat(requests(letter)).singleElement().satisfies(asked -> {
            assertThat(asked.asked().kind()).isEqualTo(RequestKind.FILING_WITH_FEE);
            assertThat(asked.asked().act()).isEqualTo("appeal");
            assertThat(asked.asked().particulars()).containsEntry("interest", "I own the house.");
        });
    }

    @Test
    void a_late_appeal_is_refused_with_the_section_and_nothing_typed_is_lost() throws Exception {
        Letter letter = order("3532 High Street", FEBRUARY_10); // the days to appeal ran to Monday, March 3
        Map<String, String> form = form(letter);
        form.put("the-fee", "waived");

        HttpResponse<String> refused = post(letter, form, "file");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This cannot be filed today")
                .contains("The appeal had to reach the City Clerk by Monday, March 3, 2025.")
                .contains("City Code 1.01.070(d)(4)a")
                .contains("The roof was repaired on February 2.");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("payable");
        assertThat(get(page(letter)).body()).contains("It is too late to file").doesNotContain("Appeal online");
    }

    @Test
    void what_is_left_out_is_said_beside_the_question() throws Exception {
        Letter letter = order("3533 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.remove("facts");

        HttpResponse<String> again = post(letter, form, "review");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("id=\"facts-error\"", "Choose one of the answers.", "I own the house.");
    }
}
