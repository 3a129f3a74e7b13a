package abate.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.AccountAnswer.Done;
import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.AccountAnswer.Refused;
import abate.server.accounts.StaffMember.Standing;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffAccountsTest {

    private final AccountsFixture given = new AccountsFixture();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void the_first_link_makes_an_administrator_and_then_no_more_links_are_printed() {
        SignedIn rosa = given.administrator();

        assertThat(rosa.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(given.first.link(given.city)).isEmpty();
        assertThat(given.accounts.list(given.city)).hasSize(1);
    }

    @Test
    void starting_twice_before_the_link_is_used_leaves_one_account_and_only_the_last_link_works() {
        OneTimeLink earlier = given.first.link(given.city).orElseThrow();
        OneTimeLink later = given.first.link(given.city).orElseThrow();

        assertThat(given.accounts.list(given.city)).hasSize(1);
        assertThat(given.invitations.guest(given.city, AccountsFixture.token(earlier)))
                .isEmpty();
        assertThat(given.invitations.guest(given.city, AccountsFixture.token(later)))
                .isPresent();
    }

    @Test
    void a_link_works_once() {
        OneTimeLink link = given.first.link(given.city).orElseThrow();
        given.welcomed(given.city, link, "Rosa Example", "rosa@city.example");

        Invitations.Answer again = given.invitations.accept(
                given.city,
                AccountsFixture.token(link),
                new Invitations.Form("Mallory", "m@x.example", AccountsFixture.PASSWORD, AccountsFixture.PASSWORD),
                AccountsFixture.ADDRESS);

        assertThat(again).isEqualTo(new Invitations.Answer.Spent());
        assertThat(given.accounts.list(given.city))
                .extracting(StaffMember::name)
                .containsExactly("Rosa Example");
    }

    @Test
    void a_link_expires_after_three_days() {
        OneTimeLink link = given.first.link(given.city).orElseThrow();

        given.time.pass(Duration.ofDays(3)); // Monday to Thursday, March 6, 2025

        assertThat(given.invitations.guest(given.city, AccountsFixture.token(link)))
                .isEmpty();
    }

    @Test
    void the_database_keeps_no_link_and_no_password_that_could_be_used() {
        OneTimeLink link = given.first.link(given.city).orElseThrow();
        given.welcomed(given.city, link, "Rosa Example", "rosa@city.example");

        String hashes = given.database
                .owner()
                .sql("select string_agg(encode(token_hash, 'escape'), ' ') from account_link")
                .query(String.class)
                .single();
        String hash = given.database
                .owner()
                .sql("select password_hash from account")
                .query(String.class)
                .single();

        assertThat(hashes).doesNotContain(AccountsFixture.token(link));
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("velvet");
        assertThat(link.toString()).doesNotContain(AccountsFixture.token(link));
    }

    @Test
    void an_invitation_keeps_its_reasons_beside_the_questions() {
        SignedIn rosa = given.administrator();

        AccountAnswer answer = given.accounts.invite(rosa, " ", "not an address", Set.of());

        assertThat(((Refused) answer).objections())
                .extracting(Objection::field)
                .containsExactly("name", "email", "roles");
    }

    @Test
    void an_e_mail_address_is_one_account_however_it_is_typed() {
        SignedIn rosa = given.administrator();
        given.member(rosa, "Sam@City.example", Role.CODE_OFFICER);

        AccountAnswer answer = given.accounts.invite(rosa, "Another Sam", " sam@city.EXAMPLE ", Set.of(Role.VIEWER));

        assertThat(answer).isInstanceOf(Refused.class);
    }

    @Test
    void only_an_administrator_changes_accounts() {
        SignedIn rosa = given.administrator();
        SignedIn officer = given.member(rosa, "sam@city.example", Role.CODE_OFFICER, Role.CITY_MANAGER);

        assertThat(given.accounts.invite(officer, "X", "x@city.example", Set.of(Role.VIEWER)))
                .isInstanceOf(Refused.class);
        assertThat(given.accounts.setRoles(officer, officer.account(), Set.of(Role.ADMINISTRATOR)))
                .isInstanceOf(Refused.class);
        assertThat(given.accounts.suspend(officer, rosa.account(), "mutiny")).isInstanceOf(Refused.class);
        assertThat(given.accounts.freshLink(officer, rosa.account())).isInstanceOf(Refused.class);
        assertThat(given.accounts
                        .find(given.city, officer.account())
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder(Role.CODE_OFFICER, Role.CITY_MANAGER);
    }

    @Test
    void the_last_administrator_can_be_neither_suspended_nor_demoted() {
        SignedIn rosa = given.administrator();

        assertThat(given.accounts.setRoles(rosa, rosa.account(), Set.of(Role.VIEWER)))
                .isInstanceOf(Refused.class);
        assertThat(given.accounts.suspend(rosa, rosa.account(), "leaving")).isInstanceOf(Refused.class);
    }

    @Test
    void two_administrators_who_demote_each_other_at_once_leave_one() {
        SignedIn rosa = given.administrator();
        SignedIn sam = given.member(rosa, "sam@city.example", Role.ADMINISTRATOR);

        CompletableFuture<AccountAnswer> one =
                CompletableFuture.supplyAsync(() -> given.accounts.setRoles(rosa, sam.account(), Set.of(Role.VIEWER)));
        CompletableFuture<AccountAnswer> two =
                CompletableFuture.supplyAsync(() -> given.accounts.setRoles(sam, rosa.account(), Set.of(Role.VIEWER)));
        CompletableFuture.allOf(one, two).join();

        assertThat(given.accounts.withRole(given.city, Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void a_suspended_person_is_out_and_comes_back_only_by_a_new_link() {
        SignedIn rosa = given.administrator();
        SignedIn sam = given.member(rosa, "sam@city.example", Role.CODE_OFFICER);

        given.accounts.suspend(rosa, sam.account(), "On leave");
        assertThat(given.signIn("sam@city.example", AccountsFixture.PASSWORD))
                .isEqualTo(new PasswordSignIn.Answer.Wrong());

        Done back = (Done) given.accounts.reinstate(rosa, sam.account());
        assertThat(given.signIn("sam@city.example", AccountsFixture.PASSWORD))
                .isEqualTo(new PasswordSignIn.Answer.Wrong());

        given.welcomed(given.city, back.link().orElseThrow(), "Sam Sample", "sam@city.example");
        assertThat(given.signIn("sam@city.example", AccountsFixture.PASSWORD))
                .isInstanceOf(PasswordSignIn.Answer.Welcome.class);
    }

    @Test
    void a_suspension_says_why_and_the_record_keeps_it_under_the_name_of_who_did_it() {
        SignedIn rosa = given.administrator();
        SignedIn sam = given.member(rosa, "sam@city.example", Role.CODE_OFFICER);

        assertThat(given.accounts.suspend(rosa, sam.account(), "  ")).isInstanceOf(Refused.class);
        given.accounts.suspend(rosa, sam.account(), "Left the city");

        AccountEvents.Line newest =
                given.accounts.history(given.city, sam.account()).getFirst();
        assertThat(newest.what()).isEqualTo("Suspended");
        assertThat(newest.by()).contains("Rosa Example");
        assertThat(newest.note()).contains("Left the city");
    }

    @Test
    void the_made_up_staff_fill_every_role_with_two_officers_and_three_examiners_and_have_no_password() {
        given.demo.create(given.city);
        var cast = given.demo.create(given.city);

        for (Role role : Role.values()) {
            assertThat(given.accounts.withRole(given.city, role))
                    .as(role.label())
                    .isNotEmpty();
        }
        assertThat(given.accounts.withRole(given.city, Role.CODE_OFFICER)).hasSize(2);
        assertThat(given.accounts.withRole(given.city, Role.HEARING_EXAMINER)).hasSize(3);
        assertThat(cast).hasSameSizeAs(given.accounts.list(given.city));
        assertThat(cast).extracting(StaffMember::standing).containsOnly(Standing.ACTIVE);
        assertThat(given.signIn("olive.example-ortiz@demo.example", "")).isEqualTo(new PasswordSignIn.Answer.Wrong());
    }
}
