package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Values;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case file kept in a list, for tests: acts that the law refuses are not put on it. */
final class CaseFileForTest {
    static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));
    static final Proof DECLARED = new Proof("Paula Sample", "by hand", "9:00", "Sacramento", true);

    final List<Act> acts = new ArrayList<>();
    final Book book;

    CaseFileForTest(Book book) {
        this.book = book;
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A house with its owner, who is also the responsible party. */
    static CaseFileForTest ofAHouse(String on) {
        CaseFileForTest file = new CaseFileForTest(SACRAMENTO);
        file.put(
                on,
                "clerk",
                new Deed.FactsFound(Map.of(
                        "address", Value.of("3526 High Street, Sacramento"),
                        "apn", Value.of("252-0101-004"),
                        "legal_description", Value.of("Lot 4, Sample Tract"),
                        "about_property", Value.of(true),
                        "code_title", Value.of("title_49"),
                        "first_notice_sent", Value.of(day(on)))));
        file.put(
                on,
                "clerk",
                new Deed.PartyNamed(new Party(
                        "owner",
                        "Otis Sample-Owner",
                        List.of("owner", "responsible_party"),
                        List.of("12 Example Way", "Sacramento, CA 95838"),
                        false,
                        false)));
        return file;
    }

    /** Puts an act on file; what the law says against it comes back, and then nothing is put. */
    List<Refusal> put(String on, String role, Deed deed) {
        LocalDate day = day(on);
        LocalDate recorded = acts.isEmpty() || acts.getLast().recorded().isBefore(day)
                ? day
                : acts.getLast().recorded();
        Act act = new Act(acts.size() + 1L, recorded, day, new Actor(role, role, Set.of(role)), deed);
        return switch (CaseLaw.judge(book, acts, act)) {
            case CaseLaw.Judgment.Allowed allowed -> {
                acts.add(act);
                yield List.of();
            }
            case CaseLaw.Judgment.Refused refused -> refused.refusals();
        };
    }

    List<Refusal> open(String on, String matter, String procedure, @Nullable String party) {
        return put(on, "clerk", new Deed.MatterOpened(matter, procedure, party));
    }

    /** An act with particulars as a book would write them: {@code "days", 3, "each", "$1,000"}. */
    List<Refusal> act(String on, String role, String matter, String act, Object... particulars) {
        Map<String, Value> given = new LinkedHashMap<>();
        for (int i = 0; i < particulars.length; i += 2) {
            given.put((String) particulars[i], Values.of(particulars[i + 1]));
        }
        return put(on, role, new Deed.Performed(matter, act, null, given));
    }

    /** A complaint, an inspection that finds the building substandard, and the notice and order, all on one day. */
    void noticeAndOrder(String on) {
        open(on, "complaint", "complaint", null);
        act(
                on,
                "code_officer",
                "complaint",
                "inspect",
                "entry",
                "consent",
                "conditions",
                List.of("structure_6"),
                "danger",
                "yes",
                "notes",
                "The roof sags over a bedroom.");
        open(on, "notice", "notice-and-order", null);
        act(
                on,
                "building_official",
                "notice",
                "order",
                "conditions",
                List.of("structure_6"),
                "description",
                "The roof sags over bedroom 2.",
                "danger",
                "It may fall on those who sleep there.",
                "what",
                "repair",
                "action",
                "Repair the roof.",
                "commence_by",
                day(on).plusDays(60).toString(),
                "complete_by",
                day(on).plusDays(120).toString());
    }

    List<Refusal> serve(String on, String matter, String act, String party, String method, String step) {
        return put(
                on,
                "clerk",
                new Deed.ServiceTried(matter, number(matter, act), party, method, step, true, "", DECLARED));
    }

    List<Refusal> serviceFails(String on, String matter, String act, String party, String method, String step) {
        return put(
                on,
                "clerk",
                new Deed.ServiceTried(
                        matter, number(matter, act), party, method, step, false, "returned unclaimed", Proof.NONE));
    }

    long number(String matter, String act) {
        return as(acts.getLast().recorded())
                .matter(matter)
                .map(m -> m.latest(act))
                .map(Done::number)
                .orElse(0L);
    }

    CaseState as(String day) {
        return as(day(day));
    }

    CaseState as(LocalDate day) {
        return CaseLaw.fold(book, acts, day);
    }

    LocalDate clock(String on, String matter, String clock) {
        return as(on).clocks().stream()
                .filter(c -> c.matter().id().equals(matter) && c.rule().name().equals(clock))
                .map(Clock::day)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no clock " + clock));
    }

    String state(String on, String matter) {
        return as(on).matter(matter).orElseThrow().state();
    }
}
