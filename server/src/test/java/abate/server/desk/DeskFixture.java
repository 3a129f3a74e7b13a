package abate.server.desk;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.TestServer;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.desk.casefile.CaseDesk;
import abate.server.letters.Letters;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import abate.server.operations.SimulatedTime;
import abate.server.requests.NewRequest;
import abate.server.requests.RequestKind;
import abate.server.requests.Requests;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The running system with its made-up staff, and cases of a test's own that are put on file through the one door. */
public final class DeskFixture implements AutoCloseable {
    public final TestServer server = TestServer.start(Mode.DEMO);
    public final JurisdictionId city = server.database().jurisdiction();
    private final CaseFiles files = server.part(CaseFiles.class);
    private final DemoStaff staff = server.part(DemoStaff.class);

    public DeskFixture() {
        staff.create(city);
    }

    public LocalDate today() {
        return server.part(OfficialTime.class).today(city);
    }

    public DeskVisitor as(Role role) {
        return new DeskVisitor(server.address())
                .signedIn(staff.as(city, role).account().toString());
    }

    public Actor actor(Role role) {
        SignedIn who = staff.as(city, role);
        return CaseDesk.actor(who);
    }

    public CaseView view(String number) {
        CaseFileId id = files.byNumber(city, number).orElseThrow();
        return files.view(city, id).orElseThrow();
    }

    /** A file on a house with an owner and a bank, and nothing done yet. */
    public String opened(String address) {
        Party owner = new Party(
                "owner",
                "Olive Owner",
                List.of("owner", "responsible_party"),
                List.of("12 Elm Ct", "Sacramento, CA 95838"),
                false,
                false);
        Party bank = new Party(
                "bank",
                "First Example Bank",
                List.of("lienholder"),
                List.of("1 Bank Plz", "Reno, NV 89501"),
                true,
                false);
        Map<String, Value> facts = Map.of(
                "address", Value.of(address),
                "apn", Value.of("999-0000-001-0000"),
                "about_property", Value.of(true),
                "code_title", Value.of("other"));
        return files.open(
                        city,
                        new Opening(null, facts, List.of(owner, bank), null),
                        actor(Role.INTAKE_CLERK),
                        Ids.next())
                .number();
    }

    /** The same with the matter of an administrative penalty for the owner, named {@code ap}. */
    public String withPenalty(String address) {
        String number = opened(address);
        done(number, Role.CITY_CLERK, new Deed.MatterOpened("ap", "administrative-penalty", "owner"));
        return number;
    }

    /** The same with the order issued at Level B, for two days of $500 each; the number of its act comes back. */
    public long ordered(String number) {
        Map<String, Value> particulars = new HashMap<>();
        particulars.put("kind", Value.of("other"));
        particulars.put("violations", Value.of(List.<Value>of(Value.of("Junk in the yard — City Code 8.04.100"))));
        particulars.put("violation_date", Value.of(today().minusDays(10)));
        particulars.put("days", Value.of(2L));
        particulars.put("danger", Value.of(false));
        particulars.put("level", Value.of("B"));
        particulars.put("each", Value.of(Money.ofDollars(500)));
        particulars.put("seriousness", Value.of("It blocks the sidewalk."));
        particulars.put("efforts", Value.of("None."));
        particulars.put("lien_proposed", Value.of(true));
        return done(number, Role.DEPARTMENT_HEAD, new Deed.Performed("ap", "order", null, particulars))
                .lastNumber();
    }

    /** The order mailed to the owner by certified mail today: service is complete and the days to appeal run. */
    public void served(String number, long letter) {
        Proof proof = new Proof("Dee Clark", "Certified mail 7011 2000 0001", "10:00", "Sacramento", true);
        done(
                number,
                Role.CITY_CLERK,
                new Deed.ServiceTried("ap", letter, "owner", "certified", "mailed", true, "", proof));
    }

    /** The owner, who has the letter of the case, asks for another inspection. */
    public void ask(String number, String words) {
        CaseView view = view(number);
        UUID letter = server.part(Letters.class)
                .of(city, view.id().value())
                .getFirst()
                .id();
        NewRequest asked = new NewRequest(
                RequestKind.REINSPECTION,
                view.id().value(),
                letter,
                "ap",
                "owner",
                Language.ENGLISH,
                words,
                "",
                "",
                Map.of());
        server.part(Requests.class)
                .ask(city, asked, today(), server.part(OfficialTime.class).now(), Ids.next());
    }

    /** Lets a day pass. */
    public void nextDay() {
        server.part(SimulatedTime.class).advanceTo(today().plusDays(1));
    }

    /** Puts a deed on file today; a refusal fails the test. */
    public CaseView done(String number, Role role, Deed deed) {
        CaseView seen = view(number);
        Outcome outcome = files.perform(city, seen.id(), seen.lastNumber(), deed, today(), actor(role), Ids.next());
        if (outcome instanceof Outcome.Recorded(CaseView view)) {
            return view;
        }
        throw new AssertionError(outcome.toString());
    }

    @Override
    public void close() {
        server.close();
    }
}
