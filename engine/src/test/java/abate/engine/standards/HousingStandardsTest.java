package abate.engine.standards;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Books;
import abate.engine.words.Language;
import abate.engine.words.Said;
import abate.engine.written.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the housing standards make of measured facts, and how a mistake in either is pointed at. */
class HousingStandardsTest {
    private static final Path BOOK = Path.of("..", "books", "us-ca-sacramento");
    private static final HousingStandards LAW = Books.load(BOOK).standards();
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 1);

    private static Findings inspect(String facts) {
        Measured measured = LAW.measured(facts);
        assertThat(measured.problems()).isEmpty();
        return LAW.inspect(measured.property(), THURSDAY);
    }

    private static List<String> wrong(String facts) {
        return LAW.measured(facts).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_house_with_everything_in_order_has_no_violation_and_nothing_left_to_measure() throws IOException {
        Findings findings = inspect(Files.readString(BOOK.resolve("measured").resolve("house.yaml")));

        assertThat(findings.violations()).isEmpty();
        assertThat(findings.notMeasured()).isEmpty();
        assertThat(findings.met()).hasSizeGreaterThan(80);
    }

    @Test
    void a_program_writes_the_same_facts_as_json() {
        Findings findings = inspect("""
                {"buildings": {"House": {"use": "dwelling", "rooms":
                  {"Den": {"uses": ["living"], "ceiling": "flat", "ceiling_height": "7 ft 5 in"}}}}}""");

        assertThat(findings.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.standard()).isEqualTo("ceiling_height");
            assertThat(violation.part()).isEqualTo("House › Den");
            assertThat(violation.provision().cite()).isEqualTo("City Code 49.05.507");
            assertThat(violation.rules()).containsExactly("SP-20");
            assertThat(violation.reasons().getFirst().say(Language.ENGLISH))
                    .isEqualTo("Ceiling height: 7 ft 5 in; the law asks: at least 7 ft 6 in");
            assertThat(violation.reasons().getFirst().say(Language.SPANISH)).contains("al menos 7 pies 6 pulg");
        });
    }

    @Test
    void a_room_without_windows_differs_from_one_whose_windows_nobody_looked_at() {
        String room = "buildings: {House: {use: dwelling, rooms: {Den: {uses: living, floor_area: 100%s}}}}";

        assertThat(inspect(room.formatted(", windows: none")).violations())
                .anyMatch(each -> each.standard().equals("window_area"));
        assertThat(inspect(room.formatted("")).notMeasured())
                .anyMatch(each -> each.standard().equals("window_area")
                        && each.missing().stream()
                                .anyMatch(missing -> missing.fact().equals("windows")));
    }

    @Test
    void one_window_not_measured_leaves_the_area_open() {
        Findings findings = inspect("""
                buildings: {House: {use: dwelling, rooms: {Den: {uses: living, floor_area: 100,
                  windows: {A: {glass: 4}, B: {opens_on: yard}}}}}}""");

        assertThat(findings.notMeasured())
                .filteredOn(each -> each.standard().equals("window_area"))
                .singleElement()
                .satisfies(each -> assertThat(each.missing())
                        .singleElement()
                        .hasFieldOrPropertyWithValue("part", "House › Den › B")
                        .hasFieldOrPropertyWithValue("fact", "glass"));
    }

    @Test
    void a_misspelled_fact_is_reported_with_its_line_and_the_nearest_right_one() {
        assertThat(wrong("buildings:\n  House:\n    use: dwelling\n    storys: 2\n"))
                .containsExactly("line 4: there is no key \"storys\"; did you mean \"stories\"?");
    }

    @Test
    void a_measure_of_another_sort_is_reported() {
        assertThat(wrong("lot_area: 40 ft\n"))
                .singleElement()
                .asString()
                .contains("line 1")
                .contains("84 sq ft");
        assertThat(wrong("buildings: {House: {stories: 2.5}}\n"))
                .singleElement()
                .asString()
                .contains("is not a count");
        assertThat(wrong("buildings: {House: {stories: -2}}\n"))
                .singleElement()
                .asString()
                .contains("is not a number");
        assertThat(wrong("buildings: {House: {use: dweling}}\n"))
                .singleElement()
                .asString()
                .contains("did you mean \"dwelling\"");
    }

    @Test
    void what_is_not_yaml_is_reported_and_nothing_is_thrown() {
        assertThat(wrong("buildings: [\n")).isNotEmpty();
        assertThat(wrong("")).isNotEmpty();
        assertThat(wrong("just words")).isNotEmpty();
        assertThat(wrong("buildings: {House: [1, 2]}")).isNotEmpty();
    }

    @Test
    void every_unknown_name_of_the_book_is_reported_with_its_line_and_the_nearest_right_one() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<String, ListedCondition>> lists =
                Map.of("listed", Map.of("small", new ListedCondition("small", Said.NOTHING, Provision.NONE)));
        HousingStandards.read("""
                listed_conditions: listed
                parts: {property: {title: P}, room: {in: property, plural: rooms, title: R}}
                facts:
                  area: {of: room, ask: Area, type: square feet, rule: SP-24}
                  tall: {of: rom, ask: Tall, type: foot}
                standards:
                  size:
                    of: room
                    words: Too small
                    cite: Code 1
                    rule: SP-24
                    requires: {aera: {at_least: 120 sq ft}}
                    condition: smal
                  width:
                    of: room
                    words: Too narrow
                    cite: Code 2
                    rule: SP-32
                    requires: {area: {at_least: 7 ft, at_leest: 3}}
                    wehre: {area: {over: 3}}
                """, lists, problems);

        assertThat(problems.stream().map(Problem::toString))
                .contains(
                        "line 5: there is no kind of part \"rom\"; did you mean \"room\"?",
                        "line 12: there is no fact of a room \"aera\"; did you mean \"area\"?",
                        "line 13: there is no listed condition \"smal\"; did you mean \"small\"?",
                        "line 19: \"7 ft\" is not an area; write it as 84 sq ft",
                        "line 19: there is no key \"at_leest\"; did you mean \"at_least\"?",
                        "line 20: there is no key \"wehre\"; did you mean \"where\"?")
                .anyMatch(each -> each.startsWith("line 5: there is no type \"foot\""));
    }

    @Test
    void every_fact_is_asked_in_english_and_in_spanish() {
        assertThat(LAW.survey().facts().values()).allSatisfy(fact -> {
            assertThat(fact.ask().english()).isNotBlank();
            assertThat(fact.ask().spanish()).isNotBlank();
            assertThat(fact.help().english().isBlank())
                    .isEqualTo(fact.help().spanish().isBlank());
            assertThat(fact.choices().values())
                    .allSatisfy(choice -> assertThat(choice.spanish()).isNotBlank());
        });
        assertThat(LAW.rules())
                .allSatisfy(standard -> assertThat(standard.words().spanish()).isNotBlank());
    }

    @Test
    void numbers_are_exact() {
        assertThat(Exact.parse("1/3").orElseThrow().times(Exact.of(3))).isEqualTo(Exact.of(1));
        assertThat(Exact.of(200, 3)).hasToString("66 2/3");
        assertThat(Quantity.parse("7 ft 6 in").orElseThrow())
                .isEqualTo(Quantity.parse("7.5 ft").orElseThrow());
        assertThat(Quantity.parse("7'6\"")
                        .orElseThrow()
                        .compareTo(Quantity.parse("90 in").orElseThrow()))
                .isZero();
        assertThat(Quantity.parse("1,200 sq ft").orElseThrow()).hasToString("1200 sq ft");
    }
}
