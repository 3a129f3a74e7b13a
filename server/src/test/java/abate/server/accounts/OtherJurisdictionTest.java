package abate.server.accounts;

import static abate.server.accounts.AccountsFixture.ADDRESS;
import static abate.server.accounts.AccountsFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.AccountAnswer.Refused;
import abate.server.database.JurisdictionId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OtherJurisdictionTest {

    private final AccountsFixture given = new AccountsFixture();
    private final JurisdictionId elsewhere = given.database.anotherJurisdiction();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void an_account_of_one_city_does_not_open_another() {
        given.administrator();

        assertThat(given.door.tryOut(elsewhere, "rosa@city.example", PASSWORD, ADDRESS))
                .isEqualTo(new PasswordSignIn.Answer.Wrong());
    }

    @Test
    void the_same_person_may_have_an_account_in_each_city_with_roles_of_its_own() {
        SignedIn here = given.administrator();
        SignedIn rosaThere = given.administrator(elsewhere);

        given.accounts.setRoles(rosaThere, rosaThere.account(), Set.of(Role.ADMINISTRATOR, Role.FINANCE));

        assertThat(given.accounts.find(given.city, here.account()).orElseThrow().roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(given.accounts.find(elsewhere, here.account())).isEmpty();
    }

    @Test
    void an_administrator_elsewhere_sees_and_changes_nothing_here() {
        SignedIn rosa = given.administrator();
        SignedIn stranger = given.administrator(elsewhere);

        assertThat(given.accounts.list(stranger.jurisdiction()))
                .extracting(StaffMember::id)
                .containsExactly(stranger.account());
        assertThat(given.accounts.suspend(stranger, rosa.account(), "raid")).isInstanceOf(Refused.class);
        assertThat(given.accounts.setRoles(stranger, rosa.account(), Set.of(Role.VIEWER)))
                .isInstanceOf(Refused.class);
        assertThat(given.accounts.freshLink(stranger, rosa.account())).isInstanceOf(Refused.class);
        assertThat(given.accounts.history(elsewhere, rosa.account())).isEmpty();
    }

    @Test
    void a_link_of_one_city_opens_nothing_in_another() {
        OneTimeLink link = given.first.link(given.city).orElseThrow();

        assertThat(given.invitations.guest(elsewhere, AccountsFixture.token(link)))
                .isEmpty();
    }

    @Test
    void wrong_guesses_in_one_city_lock_nobody_out_in_another() {
        given.administrator();
        given.administrator(elsewhere);
        for (int n = 0; n < 11; n++) {
            given.signIn("rosa@city.example", "a guess " + n);
        }

        assertThat(given.door.tryOut(elsewhere, "rosa@city.example", PASSWORD, ADDRESS))
                .isInstanceOf(PasswordSignIn.Answer.Welcome.class);
    }
}
