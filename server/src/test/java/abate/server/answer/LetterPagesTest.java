package abate.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import abate.server.letters.Addressee;
import abate.server.letters.Freezing;
import abate.server.letters.Letter;
import abate.server.letters.LetterDraft;
import abate.server.letters.Letterhead;
import abate.server.letters.Letters;
import abate.server.letters.Section;
import abate.server.requests.Request;
import abate.server.requests.RequestStatus;
import abate.server.requests.Requests;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page behind the code of a letter: what it says, what may be asked there, and who may see it. */
class LetterPagesTest extends AnswerFixture {
    @Test
    void the_page_says_the_last_day_to_appeal_in_words_how_far_away_it_is_and_why() throws Exception {
        HttpResponse<String> page = get(page(order("3526 High Street", MARCH_3)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Monday, March 24, 2025", "(in 6 days)", "City Code 1.01.070(d)(4)a")
                .contains("Yes. City of Sacramento issued it on Monday, March 3, 2025")
                .contains("$9,000.00")
                .doesNotContain("Sample Savings Bank");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    }

    @Test
    void the_spanish_page_has_spanish_days() throws Exception {
        HttpResponse<String> page = get(page(order("3527 High Street", MARCH_3)) + "?lang=es");

        assertThat(page.body())
                .contains("<html lang=\"es\">", "lunes, 24 de marzo de 2025", "(en 6 días)", "Orden de multa")
                .doesNotContain("Monday");
        get("/?lang=en");
    }

    @Test
    void the_letter_itself_can_be_read() throws Exception {
        HttpResponse<String> pdf = get(page(order("3528 High Street", MARCH_3)) + ".pdf");

        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void another_code_shows_nothing_of_this_case() throws Exception {
        order("1 Secret Street", MARCH_3);
        Letter other = order("2 Other Street", MARCH_3);

        assertThat(get(page(other)).body()).contains("2 Other Street").doesNotContain("1 Secret Street");
        HttpResponse<String> unknown = get("/l/1-AAAAA-BBBBB");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("We have no letter with this code")
                .doesNotContain("Street", "Otis Sample-Owner");
        assertThat(get("/l/1-AAAAA-BBBBB.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/l/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void a_request_for_another_inspection_is_put_in_the_queue_and_its_answer_is_shown() throws Exception {
        Letter letter = order("3534 High Street", MARCH_3);
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "words", "The roof and the rail are done.", "when", "Mondays after 3", "contact", "916 555 0100"));
        hidden(get(page(letter) + "/ask/reinspection").body(), form);

        HttpResponse<String> sent = post(page(letter) + "/ask/reinspection", form);
        post(page(letter) + "/ask/reinspection", form);

        assertThat(sent.body()).contains("We received your request", "Waiting for an answer");
        Requests all = server.part(Requests.class);
        long before = all.open(city);
        Request asked = requests(letter).getFirst();
        assertThat(requests(letter)).hasSize(1);
        assertThat(all.answer(city, asked.id(), RequestStatus.GRANTED, "We come on Monday.", "Cleo", TODAY, now()))
                .isPresent();
        assertThat(all.answer(city, asked.id(), RequestStatus.DECLINED, "No.", "Paul", TODAY, now()))
                .isEmpty();
        assertThat(all.open(city)).isEqualTo(before - 1);
        assertThat(get(page(letter)).body()).contains("Granted", "We come on Monday.");
    }

    @Test
    void who_got_a_copy_can_neither_appeal_nor_see_what_others_filed() throws Exception {
        Letter owners = order("3535 High Street", MARCH_3);
        Letter copy = letters(owners.caseFile()).stream()
                .filter(letter -> letter.addressee().partyId().equals("bank"))
                .findFirst()
                .orElseThrow();
        Map<String, String> form = form(owners);
        form.put("the-fee", "waived");
        String receipt = post(owners, form, "file").uri().getPath();
        String number = receipt.substring(receipt.lastIndexOf('/'));

        assertThat(get(page(copy)).body())
                .contains("This is a copy.")
                .doesNotContain("Appeal online", "The roof was repaired");
        assertThat(get(page(copy) + "/file/appeal").statusCode()).isEqualTo(404);
        assertThat(get(page(copy) + "/received" + number).statusCode()).isEqualTo(404);
        assertThat(get(page(owners) + "/file/payment").statusCode()).isEqualTo(404);
    }

    @Test
    void a_paper_of_public_record_shows_that_it_is_genuine_and_takes_no_request() throws Exception {
        Letter owners = order("3536 High Street", MARCH_3);
        Letter paper = ofRecord(owners);
        Map<String, String> form = new LinkedHashMap<>(Map.of("words", "The roof is done."));
        hidden(get(page(owners) + "/ask/reinspection").body(), form);

        assertThat(get(page(paper)).body())
                .contains(
                        "A paper of public record",
                        "Anybody may read this paper",
                        "Is this paper genuine?",
                        "Yes. City of Sacramento issued it")
                .doesNotContain("You received this letter", "ask/reinspection", "ask/time", "I want to pay");
        assertThat(get(page(paper) + "/ask/reinspection").statusCode()).isEqualTo(404);
        assertThat(post(page(paper) + "/ask/reinspection", form).statusCode()).isEqualTo(404);
        assertThat(requests(paper)).isEmpty();
    }

    /** A paper of the same act that the law sends to nobody, as a lien is. */
    private static Letter ofRecord(Letter letter) {
        Addressee office = Addressee.forTheRecord("Code Enforcement", List.of("1 Example Plaza"));
        LetterDraft draft = new LetterDraft(
                city,
                letter.caseFile(),
                view(letter).number(),
                letter.matterId(),
                letter.actSeq(),
                letter.letterName(),
                "Notice of Lien",
                new Letterhead(
                        "City of Sacramento", "Code Enforcement", office.addressLines(), "916 555 0100", "#1a4480"),
                office,
                MARCH_3,
                List.of("3536 High Street"),
                List.of(Section.paragraphs("The lien", null, null, List.of("$9,000 is owed."))),
                "Cleo Sample-Clerk",
                "City Clerk",
                Language.ENGLISH,
                Optional.empty());
        return server.part(Letters.class).freeze(draft, now()) instanceof Freezing.Frozen(Letter frozen)
                ? frozen
                : letter;
    }
}
