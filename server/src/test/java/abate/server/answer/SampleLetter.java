package abate.server.answer;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseView;
import abate.server.database.JurisdictionId;
import abate.server.letters.Addressee;
import abate.server.letters.Letter;
import abate.server.letters.LetterCode;
import abate.server.letters.Verification;
import abate.server.pages.City;
import abate.server.pages.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A letter in the hands of whoever got it, with its case kept in a list: what the law refuses is a fault of the test. The
 * penalty order is of Level C for three days, $9,000; both it and the notice and order are issued, and sent to the owner
 * by certified mail, on Monday, March 3, 2025.
 */
final class SampleLetter {
    static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    static final Party OWNER = new Party(
            "owner",
            "Otis Sample-Owner",
            List.of("owner", "responsible_party"),
            List.of("12 Example Way", "Sacramento, CA 95838"),
            false,
            false);
    static final Party BANK = new Party(
            "bank",
            "Sample Savings Bank",
            List.of("lienholder"),
            List.of("1 Example Plaza", "Sacramento, CA 95814"),
            false,
            false);

    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));
    private static final Set<String> STAFF =
            Set.of("city_clerk", "intake_clerk", "department_head", "building_official", "code_officer", "finance");

    final List<Act> acts = new ArrayList<>();
    private final String matter;
    private final String title;
    private long issuing;

    private SampleLetter(String matter, String title) {
        this.matter = matter;
        this.title = title;
        put(
                MONDAY,
                new Deed.FactsFound(Map.of(
                        "address", Value.of("3526 High Street, Sacramento"),
                        "apn", Value.of("252-0101-004"),
                        "legal_description", Value.of("Lot 4, Sample Tract"),
                        "about_property", Value.of(true),
                        "code_title", Value.of("title_49"),
                        "first_notice_sent", Value.of(LocalDate.of(2025, 1, 6)))));
        put(MONDAY, new Deed.PartyNamed(OWNER));
        put(MONDAY, new Deed.PartyNamed(BANK));
    }

    /** A penalty order, not yet served. */
    static SampleLetter issued() {
        SampleLetter letter = new SampleLetter("penalty", "Administrative Penalty Order");
        letter.put(MONDAY, new Deed.MatterOpened("penalty", "administrative-penalty", "owner"));
        letter.issuing = letter.put(MONDAY, new Deed.Performed("penalty", "order", null, order()));
        return letter;
    }

    /** A penalty order, served the day it was issued: the days to appeal run to Monday, March 24. */
    static SampleLetter served() {
        SampleLetter letter = issued();
        letter.mail(OWNER, MONDAY);
        return letter;
    }

    /** A notice and order to repair, served on the owner: the owner's days to appeal run to Wednesday, April 2. */
    static SampleLetter notice() {
        SampleLetter letter = new SampleLetter("notice", "Notice and Order");
        letter.put(MONDAY, new Deed.MatterOpened("complaint", "complaint", null));
        letter.put(
                MONDAY,
                new Deed.Performed(
                        "complaint",
                        "inspect",
                        null,
                        Map.of(
                                "entry", Value.of("consent"),
                                "part", Value.of("The house"),
                                "conditions", Value.of(List.of(Value.of("structure_6"))),
                                "danger", Value.of(true),
                                "danger_how", Value.of("The roof may fall on those who sleep there."),
                                "notes", Value.of("The ceiling of bedroom 2 sags and is cracked across."))));
        letter.put(MONDAY, new Deed.MatterOpened("notice", "notice-and-order", null));
        letter.issuing = letter.put(
                MONDAY,
                new Deed.Performed(
                        "notice",
                        "order",
                        null,
                        Map.of(
                                "conditions", Value.of(List.of(Value.of("structure_6"))),
                                "description", Value.of("The roof over bedroom 2 sags and its ceiling is cracked."),
                                "danger", Value.of("It may fall on those who sleep there."),
                                "what", Value.of("repair"),
                                "action", Value.of("Get a building permit and repair the roof over bedroom 2."),
                                "commence_by", Value.of(LocalDate.of(2025, 4, 14)), // a Monday
                                "complete_by", Value.of(LocalDate.of(2025, 6, 30))))); // a Monday
        letter.mail(OWNER, MONDAY);
        return letter;
    }

    /** Records that the letter went out by certified mail to one who gets it. */
    void mail(Party to, LocalDate on) {
        put(
                on,
                new Deed.ServiceTried(
                        matter,
                        issuing,
                        to.id(),
                        "certified",
                        "mailed",
                        true,
                        "",
                        new Proof("Paula Sample", "by hand", "9:00", "Sacramento", true)));
    }

    static Map<String, Value> order() {
        return Map.ofEntries(
                Map.entry("kind", Value.of("other")),
                Map.entry(
                        "violations",
                        Value.of(List.of(
                                Value.of("Roof leaks over bedroom 2 — City Code 49.10.1008(2)"),
                                Value.of("Stair rail is broken — City Code 49.10.1008(3)")))),
                Map.entry("violation_date", Value.of(LocalDate.of(2025, 1, 6))),
                Map.entry("days", Value.of(3)),
                Map.entry("level", Value.of("C")),
                Map.entry("each", Value.of(Money.ofDollars(3000))),
                Map.entry("danger", Value.of(false)),
                Map.entry("seriousness", Value.of("The roof leaks over a bedroom.")),
                Map.entry("efforts", Value.of("None.")),
                Map.entry("lien_proposed", Value.of(true)));
    }

    /** Puts an act of the staff on file; answers its number. */
    long put(LocalDate on, Deed deed) {
        return put(on, new Actor("clerk", "Cleo Sample-Clerk", STAFF), deed);
    }

    long put(LocalDate on, Actor actor, Deed deed) {
        Act act = new Act(acts.size() + 1L, on, on, actor, deed);
        if (CaseLaw.judge(SACRAMENTO, acts, act) instanceof CaseLaw.Judgment.Refused refused) {
            throw new AssertionError(refused.refusals());
        }
        acts.add(act);
        return act.number();
    }

    OpenLetter inTheHandsOf(Party reader, LocalDate today) {
        CaseState state = CaseLaw.fold(SACRAMENTO, acts, today);
        CaseView view =
                new CaseView(new CaseFileId(new UUID(0, 1)), "2025-00417", null, state, acts, acts.size(), false);
        Letter letter = new Letter(
                new JurisdictionId(1),
                new UUID(0, 2),
                new UUID(0, 1),
                matter,
                issuing,
                "order",
                title,
                Language.ENGLISH,
                new Addressee(reader.id(), reader.name(), reader.address()),
                LetterCode.parse("1-7K3QX-M9D2R").orElseThrow(),
                MONDAY,
                Instant.parse("2025-03-03T17:00:00Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        return Letterbox.open(letter, view, today).orElseThrow();
    }

    LetterView page(Party reader, LocalDate today, Language language) {
        OpenLetter open = inTheHandsOf(reader, today);
        return LetterView.of(
                open, List.of(), new Verification.Intact(open.letter().sha256()), frame(today, language));
    }

    static Page frame(LocalDate today, Language language) {
        return new Page(
                language,
                new City(Optional.of(new JurisdictionId(1)), "us-ca-sacramento", "City of Sacramento", "#1a4480"),
                List.of(),
                false,
                today,
                "/l/1-7K3QX-M9D2R",
                Optional.empty(),
                new Page.Csrf("_csrf", "token"),
                "/assets/");
    }
}
