package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Done;
import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import java.util.List;
import java.util.Set;

/** The accounts of a fresh database, put together as in the running system, with a clock a test can move. */
final class AccountsFixture implements AutoCloseable {

    static final String PASSWORD = "velvet otter under nine lanterns";
    static final String ADDRESS = "192.0.2.7";

    final TestDatabase database = TestDatabase.fresh();
    final SettableTime time = new SettableTime();
    final JurisdictionId city = database.jurisdiction();
    final AccountRows rows = new AccountRows(database.jdbc());
    final PasskeyRows passkeyRows = new PasskeyRows(database.jdbc());
    final Links links = new Links(database.jdbc());
    final AccountEvents events = new AccountEvents(database.jdbc());
    final Passwords passwords = new Passwords();
    final Throttle throttle = new Throttle(database.jdbc());
    final Accounts accounts = new Accounts(database.tenants(), rows, links, events, time);
    final FirstAdministrator first = new FirstAdministrator(database.tenants(), rows, links, events, time);
    final DemoStaff demo = new DemoStaff(database.tenants(), rows, events, time);
    final Invitations invitations =
            new Invitations(database.tenants(), rows, links, passwords, events, database.jurisdictions(), time);
    final PasswordSignIn door = new PasswordSignIn(database.tenants(), rows, throttle, passwords, events, time);

    /** An administrator who came by the link printed at the first start. */
    SignedIn administrator(JurisdictionId jurisdiction) {
        return welcomed(jurisdiction, first.link(jurisdiction).orElseThrow(), "Rosa Example", "rosa@city.example");
    }

    SignedIn administrator() {
        return administrator(city);
    }

    /** Someone invited by an administrator, who used the link and chose the usual password. */
    SignedIn member(SignedIn administrator, String email, Role... roles) {
        Done invited = (Done) accounts.invite(administrator, "Sam Sample", email, Set.copyOf(List.of(roles)));
        return welcomed(administrator.jurisdiction(), invited.link().orElseThrow(), "Sam Sample", email);
    }

    SignedIn welcomed(JurisdictionId jurisdiction, OneTimeLink link, String name, String email) {
        Invitations.Answer answer = invitations.accept(
                jurisdiction, token(link), new Invitations.Form(name, email, PASSWORD, PASSWORD), ADDRESS);
        return ((Invitations.Answer.Welcome) answer).who();
    }

    static String token(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('=') + 1);
    }

    PasswordSignIn.Answer signIn(String email, String password) {
        return door.tryOut(city, email, password, ADDRESS);
    }

    @Override
    public void close() {
        database.close();
    }
}
