package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fine that runs by the day, for each violation of an order, as a ledger sees it (FL-08 to FL-11, A97). */
class RunningChargeTest {
    private static final Path FLORIDA = Path.of("..", "books", "us-fl-model-city");
    private static final String GRASS = "High grass";
    private static final String FENCE = "Broken fence";

    @Test
    void a_fine_is_the_same_in_closed_form_as_counted_day_by_day() {
        CaseFileForTest file = ordered(Books.load(FLORIDA));
        complied(file, "2025-06-01", GRASS); // a Sunday
        complied(file, "2025-06-20", FENCE); // a Friday
        Money counted = Money.ZERO;
        for (LocalDate day = LocalDate.of(2025, 5, 10); // a Saturday, the day to comply
                day.isBefore(LocalDate.of(2025, 7, 5)); // a Saturday
                day = day.plusDays(1)) {
            assertThat(owing(file, day)).as("on %s", day).isEqualTo(counted);
            boolean after = day.isAfter(LocalDate.of(2025, 5, 10));
            boolean grass = after && day.isBefore(LocalDate.of(2025, 6, 1));
            boolean fence = after && day.isBefore(LocalDate.of(2025, 6, 20));
            counted = counted.plus(Money.ofDollars((grass ? 200 : 0) + (fence ? 100 : 0)));
        }
    }

    @Test
    void a_running_fine_is_entered_when_paid_and_when_a_part_ends_and_the_entries_never_change() {
        CaseFileForTest file = ordered(Books.load(FLORIDA));
        pay(file, "2025-05-21", "$500"); // a Wednesday: ten days at $300 are owed
        complied(file, "2025-06-01", GRASS); // a Sunday
        List<Posting> then = postings(file, "2025-06-01");
        assertThat(charged(then)).containsExactly("2025-05-21 $3,000.00", "2025-06-01 $3,300.00");
        assertThat(postings(file, "2025-06-15")).as("a Sunday later").isEqualTo(then);
        complied(file, "2025-06-20", FENCE); // a Friday
        assertThat(charged(postings(file, "2025-08-01"))) // a Friday
                .containsExactly("2025-05-21 $3,000.00", "2025-06-01 $3,300.00", "2025-06-20 $1,900.00");
    }

    @Test
    void money_beyond_what_the_fine_had_come_to_is_a_credit() {
        CaseFileForTest file = ordered(Books.load(FLORIDA));
        pay(file, "2025-05-12", "$1,000"); // a Monday: one day at $300 is owed
        Accounts accounts = accounts(file, LocalDate.of(2025, 5, 14)); // a Wednesday
        assertThat(accounts.credit()).hasToString("$700.00");
        assertThat(accounts.owing()).hasToString("$600.00");
    }

    @Test
    void a_cap_holds_the_whole_charge(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("us-fl-model-city");
        copy(FLORIDA, copy);
        Path procedure = copy.resolve("procedures/violation.yaml");
        String text = Files.readString(procedure);
        Files.writeString(
                procedure,
                text.replace("      a_day: found.a_day\n", "      a_day: found.a_day\n      cap: usd(1000)\n"));
        CaseFileForTest file = ordered(Books.load(copy));
        assertThat(owing(file, LocalDate.of(2025, 5, 14))).hasToString("$900.00"); // a Wednesday
        assertThat(owing(file, LocalDate.of(2025, 5, 15))).hasToString("$1,000.00"); // a Thursday
        assertThat(owing(file, LocalDate.of(2026, 5, 15))).hasToString("$1,000.00"); // a Friday
    }

    @Test
    void the_reason_names_each_violation_with_its_days() {
        CaseFileForTest file = ordered(Books.load(FLORIDA));
        complied(file, "2025-06-20", GRASS); // a Friday
        Charge fine = accounts(file, LocalDate.of(2025, 6, 20)).charges().getFirst();
        assertThat(fine.reason().because().stream().map(r -> r.says().english()))
                .contains("High grass: 40 days, Sunday, May 11, 2025 to Thursday, June 19, 2025, at $200.00 a day:"
                        + " $8,000.00");
    }

    /** To comply by Saturday, 10 May 2025; $200 a day for the grass and $100 for the fence. */
    private static CaseFileForTest ordered(Book book) {
        CaseFileForTest file = new CaseFileForTest(book);
        String march = "2025-03-10"; // a Monday
        file.put(
                march,
                "clerk",
                new Deed.PartyNamed(new Party(
                        "owner", "Luz Sample", List.of("owner"), List.of("44 Example Terrace"), false, false)));
        file.put(march, "clerk", new Deed.FactsFound(Map.of("address", Value.of("44 Example Terrace"))));
        file.open(march, "complaint", "complaint", null);
        String[] report = {"source", "officer", "what", "Grass", "which_rule", "city_code", "threat", "no"};
        done(file, march, "code_officer", "complaint", "accept", (Object[]) report);
        done(
                file,
                march,
                "code_officer",
                "complaint",
                "verify",
                "exists",
                "yes",
                "violations",
                List.of("high_grass"),
                "notes",
                "Seen");
        file.open(march, "violation", "violation", null);
        List<String> both = List.of(GRASS, FENCE);
        done(
                file,
                march,
                "code_officer",
                "violation",
                "warn",
                "violations",
                both,
                "comply_by",
                "2025-03-31",
                "nobody_lives_there",
                "yes");
        file.serve(march, "violation", "warn", "owner", "left", "left");
        String[] summons = {"forum", "board", "hearing_on", "2025-04-17", "hearing_at", "6 pm", "repeat", "no"};
        done(file, "2025-04-01", "code_officer", "violation", "summon", (Object[]) summons); // a Tuesday
        file.serve("2025-04-01", "violation", "summon", "owner", "personal", "delivered");
        find(file, GRASS, "$200");
        find(file, FENCE, "$100");
        String board = "board_secretary";
        Object[] ordered = {
            "findings",
            "Both",
            "comply_by",
            "2025-05-10",
            "conclusions",
            "Chapter 30 was violated.",
            "sworn",
            "yes",
            "votes_for",
            5,
            "votes_against",
            0
        };
        done(file, "2025-04-18", board, "violation", "order", ordered); // a Friday
        file.serve("2025-04-18", "violation", "order", "owner", "personal", "delivered");
        return file;
    }

    private static void find(CaseFileForTest file, String violation, String aDay) {
        Object[] found = {
            "violation",
            violation,
            "kind",
            "first",
            "a_day",
            aDay,
            "gravity",
            "Rats",
            "steps",
            "None",
            "history",
            "None"
        };
        done(file, "2025-04-17", "board_secretary", "violation", "find", found); // a Thursday
    }

    private static void done(CaseFileForTest file, String on, String by, String matter, String act, Object... given) {
        assertThat(file.act(on, by, matter, act, given)).as(act).isEmpty();
    }

    private static void complied(CaseFileForTest file, String on, String violation) {
        List<Refusal> none =
                file.act(on, "code_officer", "violation", "reinspect", "complied", List.of(violation), "notes", "Seen");
        assertThat(none).isEmpty();
    }

    private static void pay(CaseFileForTest file, String on, String amount) {
        assertThat(file.act(on, "finance", "violation", "payment", "amount", amount, "how", "check"))
                .isEmpty();
    }

    private static Accounts accounts(CaseFileForTest file, LocalDate day) {
        CaseState state = file.as(day);
        return state.accounts(state.matter("violation").orElseThrow());
    }

    private static Money owing(CaseFileForTest file, LocalDate day) {
        return accounts(file, day).owing();
    }

    private static List<Posting> postings(CaseFileForTest file, String day) {
        return accounts(file, LocalDate.parse(day)).postings();
    }

    private static List<String> charged(List<Posting> postings) {
        return postings.stream()
                .filter(p -> p.sort() == Posting.Sort.CHARGE)
                .map(p -> p.on() + " " + p.amount())
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
