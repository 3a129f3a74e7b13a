package abate.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.standards.Measured;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import abate.engine.written.WrittenReader;
import abate.server.TestServer;
import abate.server.api.Caller.Answer;
import abate.server.books.Bookshelf;
import abate.server.operations.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Measured facts held against the housing code over HTTP, by a program that nobody knows. */
class StandardsApiTest {
    private static final Path MEASURED = Path.of("..", "books", "us-ca-sacramento", "measured");

    private static TestServer server;
    private static Caller caller;
    private static Promise promise;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.SERVE);
        caller = new Caller(server.address());
        promise = Promise.of(caller.get("/api/v1/openapi.json").json());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Book sacramento() {
        return server.part(Bookshelf.class).byId("us-ca-sacramento");
    }

    private static Answer checked(String facts) {
        Answer answer = caller.check(facts);
        promise.keeps("/api/v1/{jurisdiction}/standards/check", "post", answer);
        return answer;
    }

    private static Answer refused(String facts, int status) {
        Answer answer = checked(facts);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        return answer;
    }

    /** The engine's own answer, as JSON. */
    private static JsonNode engine(String text, LocalDate on) {
        Measured measured = sacramento().standards().measured(text);
        assertThat(measured.problems()).isEmpty();
        return Caller.JSON.valueToTree(
                sacramento().standards().inspect(measured.property(), on).written());
    }

    private static void sameAsTheEngine(Answer answer, JsonNode engine) {
        assertThat(answer.status()).isEqualTo(200);
        engine.properties()
                .forEach(each -> assertThat(answer.json().get(each.getKey()))
                        .as(each.getKey())
                        .isEqualTo(each.getValue()));
    }

    @Test
    void the_measured_example_of_the_book_gets_the_same_answer_as_from_the_engine() throws IOException {
        String yaml = Files.readString(MEASURED.resolve("house.yaml"));
        List<Problem> none = new ArrayList<>();
        Written written = WrittenReader.documents(yaml, none).getFirst();

        Answer answer = checked(Caller.JSON.writeValueAsString(written.plain()));

        sameAsTheEngine(answer, engine(yaml, LocalDate.of(2025, 5, 1)));
        assertThat(answer.json().get("violations")).isEmpty();
        assertThat(answer.json().get("met").size()).isGreaterThan(50);
    }

    @Test
    void the_small_bedroom_gets_the_same_answer_as_from_the_engine() throws IOException {
        String json = Files.readString(MEASURED.resolve("bedroom.json"));
        sameAsTheEngine(checked(json), engine(json, LocalDate.of(2025, 5, 1)));
    }

    @Test
    void a_violation_says_section_rules_required_and_found_with_units_in_both_languages() throws IOException {
        JsonNode violations = checked(Files.readString(MEASURED.resolve("bedroom.json")))
                .json()
                .get("violations");
        JsonNode small = one(violations, "sleeping_room_area");

        assertThat(small.get("part").asString()).isEqualTo("House › Unit A › Bedroom");
        assertThat(small.get("section").asString()).isEqualTo("City Code 49.05.508");
        assertThat(small.get("rules").toString()).contains("SP-26");
        assertThat(small.get("required").get("amount").asString()).isEqualTo("90");
        assertThat(small.get("required").get("unit").asString()).isEqualTo("square feet");
        assertThat(small.get("found").get("amount").asString()).isEqualTo("62");
        assertThat(small.get("words").get("es").asString()).isEqualTo("Dormitorio demasiado pequeño");
    }

    @Test
    void what_is_grandfathered_says_the_test_and_why_and_the_two_parts_of_the_substandard_test_are_told()
            throws IOException {
        JsonNode answer =
                checked(Files.readString(MEASURED.resolve("bedroom.json"))).json();

        JsonNode spared = one(answer.get("grandfathered"), "exits");
        assertThat(spared.get("grandfathering").get(0).get("standing").asString())
                .isEqualTo("met");
        assertThat(spared.get("grandfathering").get(0).get("why").toString()).contains("Exits are kept up: yes");
        JsonNode verdict = answer.get("substandard").get(0);
        assertThat(verdict.get("standing").asString()).isEqualTo("substandard");
        assertThat(verdict.get("condition").asString()).isEqualTo("found");
        assertThat(verdict.get("danger").asString()).isEqualTo("yes");
    }

    private static JsonNode one(JsonNode findings, String standard) {
        return findings.valueStream()
                .filter(each -> each.get("standard").asString().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_day_whose_law_applies_is_said_in_the_facts_or_in_the_address_and_never_assumed() {
        Answer unsaid = refused("{\"buildings\": {}}", 422);
        assertThat(unsaid.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/on");

        Answer before = caller.post(
                "/api/v1/us-ca-sacramento/standards/check?on=1995-11-22",
                "{\"on\": \"2025-05-01\", \"buildings\": {\"House\": {\"use\": \"dwelling\", \"exits_by_ubc\": false}}}");
        assertThat(before.json().get("on").asString()).isEqualTo("1995-11-22");
        assertThat(before.json().get("violations"))
                .as("the code is law from Thursday, November 23, 1995")
                .isEmpty();

        Answer wrong = caller.post("/api/v1/us-ca-sacramento/standards/check?on=soon", "{}");
        assertThat(wrong.status()).isEqualTo(400);
    }

    @Test
    void a_name_that_no_fact_has_is_refused_with_its_place_and_the_nearest_right_name() {
        JsonNode error = refused(
                        "{\"on\": \"2025-05-01\", \"buildings\": {\"House\": {\"rooms\": {\"Den\": {\"ceiling_hight\": \"7 ft\"}}}}}",
                        400)
                .json()
                .get("errors")
                .get(0);
        assertThat(error.get("pointer").asString()).isEqualTo("/buildings/House/rooms/Den/ceiling_hight");
        assertThat(error.get("detail").asString()).contains("did you mean \"ceiling_height\"?");
    }

    @Test
    void a_wrong_unit_type_choice_or_a_negative_number_is_refused_with_its_place() {
        String[][] wrong = {
            {"lot_area", "\"7 ft\""},
            {"lot_area", "-5000"},
            {"lot_area", "1e400"},
            {"lot_area", "{\"sq\": 1}"},
            {"lot_kind", "\"round\""},
            {"accumulation_hazard", "\"perhaps\""},
            {"accumulations", "[\"snow\"]"},
            {"buildings", "[1, 2]"},
            {"buildings", "\"two\""},
            {"on", "\"2025-02-30\""}
        };
        for (String[] each : wrong) {
            JsonNode error = refused("{\"" + each[0] + "\": " + each[1] + "}", 422)
                    .json()
                    .get("errors")
                    .get(0);
            assertThat(error.get("pointer").asString()).as(each[1]).isEqualTo("/" + each[0]);
        }
    }

    @Test
    void what_is_not_one_json_object_is_refused() {
        String deep = "{\"buildings\": ".repeat(40) + "{}" + "}".repeat(40);
        for (String body : List.of("", "on: 2025-05-01", "[]", "{} {}", "{\"on\": 1, \"on\": 2}", "{", deep)) {
            assertThat(caller.check(body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void a_body_of_another_kind_or_too_long_is_refused() {
        assertThat(caller.check("{\"on\": \"" + "x".repeat(600_000) + "\"}").status())
                .isEqualTo(413);
        Answer form = caller.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/us-ca-sacramento/standards/check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("on=2025-05-01"))
                        .build());
        assertThat(form.status()).isEqualTo(415);
        assertThat(form.type()).startsWith("application/problem+json");
    }

    @Test
    void more_parts_than_any_property_has_are_refused() {
        StringBuilder rooms = new StringBuilder();
        for (int room = 0; room < 2_010; room++) {
            rooms.append(room == 0 ? "" : ",").append("\"R").append(room).append("\":{}");
        }
        refused("{\"on\": \"2025-05-01\", \"buildings\": {\"House\": {\"rooms\": {" + rooms + "}}}}", 422);
    }

    @Test
    void a_jurisdiction_that_is_not_here_or_has_no_standards_is_told_apart() {
        Answer misspelled = caller.get("/api/v1/us-ca-sacremento/standards");
        assertThat(misspelled.status()).isEqualTo(404);
        assertThat(misspelled.json().get("detail").asString()).contains("Did you mean \"us-ca-sacramento\"?");

        Answer none = caller.get("/api/v1/us-ca-sonoma-county/standards");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().get("title").asString()).isEqualTo("No housing standards");
    }

    @Test
    void what_can_be_measured_is_told_with_question_unit_limits_and_choices_and_each_standard_in_words() {
        Answer answer = caller.get("/api/v1/us-ca-sacramento/standards");
        promise.keeps("/api/v1/{jurisdiction}/standards", "get", answer);

        assertThat(answer.json().get("facts").size())
                .isEqualTo(sacramento().standards().survey().facts().size());
        JsonNode height = answer.json()
                .get("facts")
                .valueStream()
                .filter(each -> each.get("name").asString().equals("ceiling_height"))
                .findFirst()
                .orElseThrow();
        assertThat(height.get("unit").asString()).isEqualTo("feet");
        assertThat(height.get("limits").get("minimum").asInt()).isZero();
        assertThat(one(answer.json().get("standards"), "ceiling_height")
                        .get("asks")
                        .get("en")
                        .asString())
                .isEqualTo("Ceiling height: at least 7 ft 6 in");
        assertThat(caller.get("/api/v1/us-ca-sacramento/standards?on=1995-11-22")
                        .json()
                        .get("standards"))
                .isEmpty();
    }

    @Test
    void every_jurisdiction_says_whether_it_has_standards() {
        Answer answer = caller.get("/api/v1/jurisdictions");
        promise.keeps("/api/v1/jurisdictions", "get", answer);
        assertThat(answer.json().get("jurisdictions").toString()).contains("us-ca-sacramento", "us-ca-sonoma-county");
    }

    @Test
    void the_description_names_every_address_there_is_and_no_other() {
        assertThat(promise.addresses()).isEqualTo(Promise.served(server));
    }
}
