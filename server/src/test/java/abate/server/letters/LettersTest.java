package abate.server.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class LettersTest {

    /** Tuesday, March 3, 2026, in the morning at Sacramento. */
    private static final Instant TUESDAY = Instant.parse("2026-03-03T17:05:09Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final JurisdictionId sacramento = database.jurisdiction();
    private Letters letters;

    @BeforeEach
    void open() {
        letters = new Letters(database.tenants(), database.jdbc(), "https://abate.example.gov/");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_frozen_letter_is_found_by_its_code_however_a_person_types_it() {
        Letter letter = frozen(notice());

        String typed = " "
                + letter.code()
                        .printed()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'o');

        assertThat(letters.find(letter.code().printed())).contains(letter);
        assertThat(letters.find(typed)).contains(letter);
        assertThat(letters.find("")).isEmpty();
        assertThat(letters.find("0-00000-00000")).isEmpty();
        assertThat(letters.find("not a code; drop table letter")).isEmpty();
    }

    @Test
    void a_letter_knows_its_act_its_recipient_and_its_hash_and_its_paper_agrees() {
        Letter letter = frozen(notice());

        assertThat(letter.actSeq()).isEqualTo(7);
        assertThat(letter.addressee().name()).isEqualTo("Maribel Núñez Ortega");
        assertThat(letter.frozenAt()).isEqualTo(TUESDAY);
        assertThat(letters.of(sacramento, SampleLetters.CASE_FILE)).containsExactly(letter);
        assertThat(letters.get(sacramento, letter.id())).contains(letter);
        assertThat(letters.verify(sacramento, letter.id())).isEqualTo(new Verification.Intact(letter.sha256()));
        assertThat(letters.verify(sacramento, UUID.randomUUID())).isEqualTo(new Verification.Unknown());
    }

    @Test
    void asked_again_for_the_same_act_and_recipient_the_letter_that_stands_is_given_back() {
        Letter first = frozen(notice());

        Letter second = frozen(notice());

        assertThat(second).isEqualTo(first);
        assertThat(letters.of(sacramento, SampleLetters.CASE_FILE)).hasSize(1);
    }

    @Test
    void each_recipient_gets_a_copy_with_a_code_of_its_own() {
        Letter owner = frozen(notice());
        Letter bank =
                frozen(SampleLetters.to(notice(), new Addressee("bank-1", "First Valley Bank", List.of("PO Box 9"))));

        assertThat(bank.code()).isNotEqualTo(owner.code());
        assertThat(bank.sha256()).isNotEqualTo(owner.sha256());
    }

    @Test
    void a_letter_whose_required_content_is_blank_is_refused_with_the_section_and_its_citation() {
        LetterDraft draft = SampleLetters.with(notice(), List.of(SampleLetters.blankActionRequired()));

        Freezing refusal = letters.freeze(draft, TUESDAY);

        assertThat(refusal)
                .isEqualTo(
                        new Freezing.Refused(
                                List.of(
                                        new Shortcoming(
                                                "Action required",
                                                "City Code 49.11.1103(3)",
                                                "NO-08",
                                                "“Action required” is blank or has a blank line in it. City Code 49.11.1103(3) requires it."))));
        assertThat(letters.of(sacramento, SampleLetters.CASE_FILE)).isEmpty();
    }

    @Test
    void a_letter_with_no_sections_or_no_address_is_refused() {
        LetterDraft empty = SampleLetters.with(notice(), List.of());
        LetterDraft nowhere = SampleLetters.to(notice(), new Addressee("owner-1", "Maribel Núñez Ortega", List.of()));

        assertThat(shortcomings(empty)).extracting(Shortcoming::where).containsExactly("Contents");
        assertThat(shortcomings(nowhere)).extracting(Shortcoming::where).containsExactly("Addressee");
    }

    @Test
    void an_address_longer_than_the_envelopes_window_is_refused() {
        Addressee long5 = new Addressee("owner-1", "Maribel Núñez Ortega", List.of("1", "2", "3", "4", "5"));

        assertThat(shortcomings(SampleLetters.to(notice(), long5)))
                .extracting(Shortcoming::sentence)
                .containsExactly("Addressee has 5 address lines; the envelope’s window shows 4.");
    }

    @Test
    void a_name_the_font_cannot_print_is_refused_rather_than_misspelt() {
        LetterDraft draft = SampleLetters.to(notice(), new Addressee("owner-1", "李 Li", List.of("1 A Street")));

        assertThat(shortcomings(draft))
                .extracting(Shortcoming::sentence)
                .containsExactly("“李” in Addressee cannot be printed in this letter’s font.");
    }

    @Test
    void a_vietnamese_name_and_invisible_signs_pasted_from_a_word_processor_are_printed() {
        LetterDraft draft = SampleLetters.to(
                notice(), new Addressee("owner-1", "Nguyễn\u200b Thị Đạo", List.of("1 A\u00a0Street\ufeff")));

        assertThat(letters.freeze(draft, TUESDAY)).isInstanceOf(Freezing.Frozen.class);
    }

    @Test
    void the_program_itself_cannot_change_or_remove_a_letter() {
        Letter letter = frozen(notice());

        for (String change : List.of(
                "update letter set pdf = '\\x00' where jurisdiction_id = :j",
                "update letter set title = 'Never mind' where jurisdiction_id = :j",
                "delete from letter where jurisdiction_id = :j")) {
            assertThatThrownBy(() -> database.tenants().in(sacramento, () -> {
                        database.jdbc()
                                .sql(change)
                                .param("j", sacramento.value())
                                .update();
                    }))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table letter");
        }
        assertThat(letters.verify(sacramento, letter.id())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void a_letter_altered_behind_the_programs_back_is_found_out() {
        Letter letter = frozen(notice());

        database.owner()
                .sql("update letter set pdf = pdf || '\\x20'::bytea where id = :id")
                .param("id", letter.id())
                .update();

        assertThat(letters.verify(sacramento, letter.id())).isInstanceOf(Verification.Altered.class);
    }

    @Test
    void another_city_finds_nothing_of_a_letter() {
        Letter letter = frozen(notice());
        JurisdictionId elsewhere = database.anotherJurisdiction();

        assertThat(letters.get(elsewhere, letter.id())).isEmpty();
        assertThat(letters.pdf(elsewhere, letter.id())).isEmpty();
        assertThat(letters.of(elsewhere, SampleLetters.CASE_FILE)).isEmpty();
        assertThat(letters.find(new LetterCode(elsewhere, letter.code().secret()).printed()))
                .isEmpty();
    }

    @Test
    void a_letter_falls_with_the_act_that_made_it() {
        assertThatThrownBy(() -> database.tenants().in(sacramento, () -> {
                    frozen(notice());
                    throw new IllegalStateException("the act was refused after all");
                }))
                .hasMessage("the act was refused after all");

        assertThat(letters.of(sacramento, SampleLetters.CASE_FILE)).isEmpty();
    }

    @Test
    void a_letter_in_spanish_stands_beside_the_same_letter_in_english() {
        Letter english = frozen(notice());
        Letter spanish = frozen(SampleLetters.of(sacramento, SampleLetters.spanishNotice()));

        assertThat(spanish.language()).isEqualTo(Language.SPANISH);
        assertThat(letters.of(sacramento, SampleLetters.CASE_FILE)).containsExactly(english, spanish);
    }

    private LetterDraft notice() {
        return SampleLetters.of(sacramento, SampleLetters.noticeAndOrder());
    }

    private Letter frozen(LetterDraft draft) {
        return ((Freezing.Frozen) letters.freeze(draft, TUESDAY)).letter();
    }

    private List<Shortcoming> shortcomings(LetterDraft draft) {
        return ((Freezing.Refused) letters.freeze(draft, TUESDAY)).shortcomings();
    }
}
