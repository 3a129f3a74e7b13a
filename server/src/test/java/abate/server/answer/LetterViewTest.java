package abate.server.answer;

import static abate.server.answer.SampleLetter.BANK;
import static abate.server.answer.SampleLetter.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.letters.Addressee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the page of a penalty order tells whoever got it. */
class LetterViewTest {
    private static final LocalDate MARCH_18 = LocalDate.of(2025, 3, 18); // a Tuesday
    private static final LocalDate MARCH_24 = LocalDate.of(2025, 3, 24); // a Monday
    private static final LocalDate MARCH_25 = LocalDate.of(2025, 3, 25); // a Tuesday

    private final SampleLetter served = SampleLetter.served();

    @Test
    void the_last_day_to_appeal_is_told_in_words_with_how_far_away_it_is_and_why() {
        LetterView page = served.page(OWNER, MARCH_18, Language.ENGLISH);

        FilingCard appeal = page.filings().getFirst();
        assertThat(appeal.by()).hasValueSatisfying(by -> {
            assertThat(by.when().full()).isEqualTo("Monday, March 24, 2025");
            assertThat(by.when().away()).isEqualTo("in 6 days");
            assertThat(by.why().cite()).isEqualTo("City Code 1.01.070(d)(4)a");
            assertThat(by.why().because()).isNotEmpty();
        });
        assertThat(appeal.href()).hasValue("/l/1-7K3QX-M9D2R/file/appeal");
        assertThat(appeal.fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.sum()).isEqualTo("$100.00"));
        assertThat(appeal.waivable()).isTrue();
    }

    @Test
    void a_paper_of_public_record_is_read_by_anybody_and_answered_by_nobody() {
        Addressee office = Addressee.forTheRecord("Code Enforcement", List.of("1 Example Plaza"));
        Party anybody = new Party(office.partyId(), office.name(), List.of(), office.addressLines(), false, false);

        LetterView page = served.page(anybody, MARCH_18, Language.ENGLISH);

        assertThat(page.forTheRecord()).isTrue();
        assertThat(page.directed()).isFalse();
        assertThat(page.filings()).isEmpty();
        assertThat(served.page(OWNER, MARCH_18, Language.ENGLISH).forTheRecord())
                .isFalse();
    }

    @Test
    void in_spanish_the_days_and_the_reasons_are_spanish() {
        LetterView page = served.page(OWNER, MARCH_18, Language.SPANISH);

        assertThat(page.filings().getFirst().by()).hasValueSatisfying(by -> {
            assertThat(by.when().full()).isEqualTo("lunes, 24 de marzo de 2025");
            assertThat(by.when().away()).isEqualTo("en 6 días");
            assertThat(by.why().says()).startsWith("último día para apelar");
        });
        assertThat(page.title()).isEqualTo("Orden de multa administrativa");
    }

    @Test
    void if_nothing_is_done_the_sum_becomes_owed_the_day_after_and_grows_with_interest() {
        Outlook outlook = served.page(OWNER, MARCH_18, Language.ENGLISH).outlook();

        assertThat(outlook.rows().getFirst().owed()).isEqualTo(Money.ZERO);
        assertThat(outlook.rows())
                .filteredOn(row -> row.when().day().equals(MARCH_25))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.owed()).isEqualTo(Money.ofDollars(9000));
                    assertThat(row.sentence()).startsWith("The penalty is final.");
                    assertThat(row.why()).isNotEmpty();
                });
        assertThat(outlook.rows())
                .filteredOn(row -> row.when().day().equals(LocalDate.of(2025, 4, 21))) // a Monday
                .singleElement()
                .satisfies(row -> assertThat(row.label()).isEqualTo("last day to pay"));
        assertThat(outlook.rows().getLast().when().day()).isEqualTo(LocalDate.of(2026, 4, 21)); // a Tuesday
        assertThat(outlook.rows().getLast().owed()).isGreaterThan(Money.ofDollars(9890));
        assertThat(outlook.chart()).isPresent();
    }

    @Test
    void after_the_last_day_the_law_says_why_it_is_too_late_and_no_form_is_offered() {
        FilingCard appeal =
                served.page(OWNER, MARCH_25, Language.ENGLISH).filings().getFirst();

        assertThat(appeal.ended()).isTrue();
        assertThat(appeal.href()).isEmpty();
        assertThat(appeal.barred())
                .anySatisfy(why -> {
                    assertThat(why.says())
                            .isEqualTo("The appeal had to reach the City Clerk by Monday, March 24, 2025.");
                    assertThat(why.cite()).isEqualTo("City Code 1.01.070(d)(4)a");
                })
                .noneSatisfy(why -> assertThat(why.says()).contains("fee"));
    }

    @Test
    void before_the_service_of_the_order_is_complete_it_can_be_appealed_already() {
        FilingCard appeal = SampleLetter.issued()
                .page(OWNER, MARCH_18, Language.ENGLISH)
                .filings()
                .getFirst();

        assertThat(appeal.ended()).isFalse();
        assertThat(appeal.barred()).isEmpty();
        assertThat(appeal.href()).isNotEmpty();
    }

    @Test
    void who_got_a_copy_is_offered_no_appeal_and_reads_nobodys_name_the_copy_does_not_tell() {
        LetterView page = served.page(BANK, MARCH_18, Language.ENGLISH);

        assertThat(page.directed()).isFalse();
        assertThat(page.mayAppeal()).isFalse();
        assertThat(page.filings()).isEmpty();
        assertThat(page.outlook().rows()).isEmpty();
        assertThat(served.page(OWNER, MARCH_18, Language.ENGLISH).toString()).doesNotContain("Sample Savings Bank");
    }

    @Test
    void a_reason_names_nobody_but_the_reader_and_those_the_letter_names() {
        Speech toBank = SampleLetter.served().inTheHandsOf(BANK, MARCH_18).speech(Language.ENGLISH);
        Discretion nothingTold = Discretion.toward(
                BANK, List.of(), served.inTheHandsOf(BANK, MARCH_18).state());

        assertThat(toBank.say(new abate.engine.book.Words("Service on Otis Sample-Owner", "")))
                .isEqualTo("Service on Otis Sample-Owner"); // the order says who must pay
        assertThat(nothingTold.veil("Service on Otis Sample-Owner is complete", Language.ENGLISH))
                .isEqualTo("Service on another person is complete");
        assertThat(nothingTold.veil("Sample Savings Bank", Language.ENGLISH)).isEqualTo("Sample Savings Bank");
    }

    @Test
    void once_appealed_the_choice_leads_to_the_receipt() {
        served.put(
                MARCH_18,
                new Actor("owner", OWNER.name(), Set.of("responsible_party")),
                new Deed.Performed(
                        "penalty",
                        "appeal",
                        "owner",
                        Map.of(
                                "interest", Value.of("I own it."),
                                "facts", Value.of("It is repaired."),
                                "address", Value.of("12 Example Way"),
                                "fee_waived", Value.of(true))));

        LetterView page = served.page(OWNER, MARCH_24, Language.ENGLISH);

        assertThat(page.state()).startsWith("The penalty is under appeal");
        assertThat(page.filings().getFirst().filed())
                .hasValueSatisfying(filed -> assertThat(filed.receipt()).isEqualTo("/l/1-7K3QX-M9D2R/received/7"));
        assertThat(page.outlook().rows()).hasSize(1);
    }

    @Test
    void of_a_notice_and_order_everyone_who_got_it_has_days_of_their_own() {
        SampleLetter notice = SampleLetter.notice();
        notice.mail(BANK, LocalDate.of(2025, 3, 10)); // a Monday

        LetterView owners = notice.page(OWNER, MARCH_18, Language.ENGLISH);
        LetterView copy = notice.page(BANK, MARCH_18, Language.ENGLISH);

        assertThat(owners.directed()).isTrue();
        assertThat(owners.state()).contains("the days to appeal run to Wednesday, April 2, 2025");
        assertThat(copy.state()).contains("the days to appeal run to Wednesday, April 9, 2025");
        assertThat(owners.filings().getFirst().by())
                .hasValueSatisfying(by -> assertThat(by.when().full()).isEqualTo("Wednesday, April 2, 2025"));
        assertThat(owners.dates())
                .extracting(line -> line.when().full())
                .contains("Monday, April 14, 2025", "Monday, June 30, 2025");
        assertThat(owners.outlook().chart()).isEmpty();
        assertThat(copy.directed()).isFalse();
        assertThat(copy.filings().getFirst().by())
                .hasValueSatisfying(by -> assertThat(by.when().full()).isEqualTo("Wednesday, April 9, 2025"));
        assertThat(copy.filings().getFirst().href()).isPresent();
        assertThat(copy.dates()).extracting(DateLine::means).noneMatch(means -> means.startsWith("Work is to"));
    }

    @Test
    void whoever_let_their_own_days_to_appeal_a_notice_and_order_pass_is_told_so() {
        SampleLetter notice = SampleLetter.notice();
        notice.mail(BANK, LocalDate.of(2025, 3, 10)); // a Monday

        LocalDate april8 = LocalDate.of(2025, 4, 8); // a Tuesday
        FilingCard owners =
                notice.page(OWNER, april8, Language.ENGLISH).filings().getFirst();

        assertThat(owners.ended()).isTrue();
        assertThat(owners.barred()).anySatisfy(why -> {
            assertThat(why.cite()).startsWith("City Code 49.11.1107(a)");
            assertThat(why.says()).contains("the last day was Wednesday, April 2, 2025");
        });
        assertThat(notice.page(BANK, april8, Language.ENGLISH)
                        .filings()
                        .getFirst()
                        .href())
                .isPresent();
    }

    @Test
    void a_struck_order_says_that_it_counts_no_more() {
        served.put(MARCH_18, new Deed.Struck(5, "wrong house"));

        LetterView page = served.page(OWNER, MARCH_18, Language.ENGLISH);

        assertThat(page.struck()).isTrue();
        assertThat(page.toString()).doesNotContain("wrong house");
    }
}
