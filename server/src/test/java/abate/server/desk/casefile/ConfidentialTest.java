package abate.server.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Books;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.service.Proof;
import abate.engine.time.Calendar;
import abate.engine.value.Value;
import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A tenant under rent escrow, whose name, address and answers carry a marker (RE-34): whoever does not handle the matter walks
 * every page they can reach and never meets it.
 */
class ConfidentialTest {
    private static final String MARKER = "Zqx7";
    private static final String NAME = "Mai " + MARKER;
    private static final Calendar OPEN =
            Books.load(Path.of("..", "books", "us-ca-sacramento")).calendars().roll();
    private static final int MOST_PAGES = 120;
    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"(/[^\"#]*)");

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static DeskFixture desk;
    private static String number;

    @BeforeAll
    static void a_tenant_has_spoken() {
        System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        desk = new DeskFixture();
        number = desk.opened("2100 Q St, Sacramento, CA 95816");
        named("rivera", "Pat Landlord", "landlord", "1 Plaza");
        named("nguyen", NAME, "tenant", "2100 Q St, Unit " + MARKER);
        done(Role.BUILDING_OFFICIAL, new Deed.MatterOpened("reap", "rent-escrow", null));
        act(
                Role.BUILDING_OFFICIAL,
                "citation",
                Map.of(
                        "department", Value.of("building"),
                        "under_49", Value.of(true),
                        "issued_on", Value.of(desk.today().minusDays(60)),
                        "comply_by", Value.of(desk.today().minusDays(20)),
                        "rental_units", Value.of(4L)));
        act(
                Role.BUILDING_OFFICIAL,
                "referral",
                Map.of(
                        "not_complied", Value.of(true),
                        "deficiencies", Value.of(List.of(Value.of("No heat"))),
                        "units", Value.of(List.of(Value.of("Unit 1"))),
                        "lacks", Value.of(List.of(Value.of("heat"))),
                        "statement", Value.of(true)));
        act(
                Role.BOARD_SECRETARY,
                "contact_tenant",
                Map.of(
                        "tenant", Value.of("nguyen"),
                        "unit", Value.of("Unit " + MARKER),
                        "how", Value.of("person"),
                        "program", Value.of(true),
                        "payment", Value.of(true),
                        "eviction", Value.of(true),
                        "answers", Value.of("No heat since March, says " + MARKER)));
        long letter = act(
                Role.BOARD_SECRETARY,
                "eligibility",
                Map.of(
                        "conference_on", Value.of(OPEN.nextOpen(desk.today().plusDays(21))),
                        "conference_at", Value.of("10:00 a.m."),
                        "place", Value.of("City Hall")));
        done(
                Role.BOARD_SECRETARY,
                new Deed.ServiceTried(
                        "reap",
                        letter,
                        "nguyen",
                        "first_class",
                        "mailed",
                        false,
                        "Moved, says " + MARKER,
                        new Proof("Benny", "Handed to the sister of " + MARKER, "", "At " + MARKER, false)));
    }

    @AfterAll
    static void close() {
        desk.close();
        System.setOut(OUT);
    }

    private static void named(String id, String name, String part, String address) {
        done(
                Role.BUILDING_OFFICIAL,
                new Deed.PartyNamed(
                        new Party(id, name, List.of(part), List.of(address, "Sacramento, CA 95816"), false, false)));
    }

    private static long act(Role role, String act, Map<String, Value> particulars) {
        return done(role, new Deed.Performed("reap", act, null, particulars));
    }

    private static long done(Role role, Deed deed) {
        return desk.done(number, role, deed).lastNumber();
    }

    @Test
    void the_secretary_who_handles_the_matter_reads_what_the_tenant_said() {
        String page = desk.as(Role.BOARD_SECRETARY).get("/desk/cases/" + number).text();

        assertThat(page).contains(NAME, "No heat since March, says " + MARKER);
    }

    @Test
    void nobody_else_of_the_staff_meets_it_on_any_page_list_or_export() {
        for (Role role : List.of(
                Role.VIEWER,
                Role.ADMINISTRATOR,
                Role.INTAKE_CLERK,
                Role.CODE_LIAISON,
                Role.DEPARTMENT_HEAD,
                Role.CITY_ATTORNEY)) {
            Set<String> met = walk(desk.as(role));
            assertThat(met)
                    .as("pages that tell the " + role + ", apart from their own question")
                    .isEmpty();
        }
    }

    @Test
    void a_viewer_still_reads_that_a_tenant_was_asked() {
        String page = desk.as(Role.VIEWER).get("/desk/cases/" + number).text();

        assertThat(page).contains("Name withheld (tenant)", "Withheld: confidential");
    }

    @Test
    void no_search_finds_the_case_by_the_tenant() {
        DeskVisitor viewer = desk.as(Role.VIEWER);

        assertThat(viewer.get("/desk/cases?which=all&text=" + MARKER).text()).doesNotContain(number);
        assertThat(viewer.get("/desk/cases.csv?which=all&text=" + MARKER).body())
                .doesNotContain(number);
    }

    @Test
    void nobody_names_anew_whom_they_may_not_know() {
        assertThat(desk.as(Role.DEPARTMENT_HEAD)
                        .get("/desk/cases/" + number + "/party?party=nguyen")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_letters_to_others_name_no_tenant_and_the_tenant_s_own_opens_only_for_those_who_handle_it()
            throws IOException {
        DeskVisitor viewer = desk.as(Role.VIEWER);
        DeskVisitor secretary = desk.as(Role.BOARD_SECRETARY);
        for (Letter letter : letters()) {
            boolean theirs = letter.addressee().partyId().equals("nguyen");
            String path = "/desk/cases/" + number + "/letters/" + letter.id() + ".pdf";
            assertThat(viewer.get(path).status()).isEqualTo(theirs ? 403 : 200);
            assertThat(secretary.get(path).status()).isEqualTo(200);
            assertThat(text(letter).contains(MARKER))
                    .as(letter.addressee().name())
                    .isEqualTo(theirs);
        }
    }

    @Test
    void the_landlord_s_page_of_the_letter_names_no_tenant_in_either_language() {
        Letter landlord = letters().stream()
                .filter(letter -> letter.addressee().partyId().equals("rivera"))
                .findFirst()
                .orElseThrow();
        DeskVisitor anyone = new DeskVisitor(desk.server.address());
        for (String language : List.of("en", "es")) {
            String path = "/l/" + landlord.code().printed() + "?lang=" + language;
            DeskVisitor.Answer page = anyone.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(MARKER);
        }
    }

    @Test
    void nothing_of_it_is_logged() {
        walk(desk.as(Role.BOARD_SECRETARY));

        assertThat(PRINTED.toString(StandardCharsets.UTF_8)).doesNotContain(MARKER);
    }

    private static List<Letter> letters() {
        return desk.server
                .part(Letters.class)
                .of(desk.city, desk.view(number).id().value());
    }

    private static String text(Letter letter) throws IOException {
        byte[] pdf = desk.server.part(Letters.class).pdf(desk.city, letter.id()).orElseThrow();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** Follows every link from the desk and the case; comes back with the addresses of the pages that bear the marker. */
    private static Set<String> walk(DeskVisitor visitor) {
        Deque<String> open = new ArrayDeque<>(List.of(
                "/desk/cases/" + number,
                "/desk/cases/" + number + "/print",
                "/desk/cases/" + number + "/service?letter=8",
                "/desk/cases.csv?which=all",
                "/desk"));
        Set<String> seen = new LinkedHashSet<>(open);
        Set<String> met = new LinkedHashSet<>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES * 4) {
            String path = open.pop();
            DeskVisitor.Answer page = visitor.get(path);
            if (page.body().contains(MARKER)) {
                met.add(path);
            }
            Matcher link = LINK.matcher(page.body());
            while (link.find() && seen.size() < MOST_PAGES) {
                String next = link.group(1).replace("&amp;", "&");
                if (!next.startsWith("/static") && !next.contains("sign-out") && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return met;
    }
}
