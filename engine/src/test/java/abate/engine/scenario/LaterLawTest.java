package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.ChangedBook;
import abate.engine.book.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * A dated number of the law that changes tomorrow changes tomorrow's cases and no earlier one. In a copy of each book every
 * number is doubled from 1 January 2040, a Sunday.
 */
class LaterLawTest {
    private static final String FROM = "2040-01-01";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @TestFactory
    @DisplayName("With all its numbers changed from 2040, every written case of a book comes out as before")
    Stream<DynamicTest> no_earlier_case_is_changed() {
        return Stream.of("us-ca-sacramento", "us-ca-sonoma-county", "us-fl-model-city")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    ChangedBook changed = doubled(id);
                    Book book = changed.book();
                    List<String> failed = new ArrayList<>();
                    for (Path file : ScenariosOfTheBookTest.files(changed.folder())) {
                        Scenarios.read(file.getFileName().toString(), Files.readString(file)).stream()
                                .filter(each -> !Scenarios.replay(book, each).passed())
                                .forEach(each -> failed.add(each.name()));
                    }
                    assertThat(failed).isEmpty();
                }));
    }

    @Test
    void a_later_penalty_has_the_later_range_fee_days_and_interest() throws IOException {
        holds("us-ca-sacramento", """
                scenario: A penalty order of Monday, 5 March 2040
                given:
                  facts: {address: 2100 Q Street, about_property: yes, code_title: other, first_notice_sent: 2040-03-05}
                  parties:
                    rivera: {name: Pat Rivera, roles: [owner, responsible_party], address: [2100 Q Street]}
                steps:
                  - on: 2040-03-05
                    open: penalty
                    under: administrative-penalty
                    for: rivera
                  - do: order
                    with: {kind: other, violations: [Junk], violation_date: 2040-03-05, days: 1, danger: no, level: C, each: '$1,999.99', seriousness: Rats., efforts: None., lien_proposed: no}
                    expect:
                      refused: [AP-24]
                  - do: order
                    with: {kind: other, violations: [Junk], violation_date: 2040-03-05, days: 1, danger: no, level: C, each: '$3,000', seriousness: Rats., efforts: None., lien_proposed: no}
                    expect:
                      letters: {penalty: {order: {rules: [AP-16, AP-17], says: [within 40 days, within 50 days]}}}
                  - serve: order
                    to: rivera
                    method: certified
                    expect:
                      clocks: {penalty: {appeal_by: 2040-04-16}}       # 14 April is a Saturday
                  - do: appeal
                    for: rivera
                    with: {interest: I own it., facts: It is gone., address: 2100 Q Street, fee_waived: no, fee_paid: $100}
                    expect:
                      refused: {rules: [AH-02, AH-07], says: the fee of $200.00}
                  - on: 2040-04-17
                    expect:
                      clocks: {penalty: {pay_by: 2040-06-06, interest_from: 2040-06-08}}
                      owing: {penalty: {2041-06-08: '$3,600'}}         # a year at 20%
                """);
    }

    @Test
    void a_decision_mailed_under_the_later_law_is_served_as_many_days_later_as_that_says() throws IOException {
        holds("us-ca-sacramento", """
                scenario: A decision of Tuesday, 1 May 2040, mailed that day
                given:
                  facts: {address: 2100 Q Street, about_property: yes, code_title: other, first_notice_sent: 2040-03-05}
                  parties:
                    rivera: {name: Pat Rivera, roles: [owner, responsible_party], address: [2100 Q Street]}
                steps:
                  - on: 2040-03-05
                    open: penalty
                    under: administrative-penalty
                    for: rivera
                  - do: order
                    with: {kind: other, violations: [Junk], violation_date: 2040-03-05, days: 1, danger: no, level: C, each: '$3,000', seriousness: Rats., efforts: None., lien_proposed: no}
                  - serve: order
                    to: rivera
                    method: certified
                  - do: appeal
                    for: rivera
                    with: {interest: I own it., facts: It is gone., address: 2100 Q Street, fee_waived: no, fee_paid: $200}
                  - do: set_hearing
                    with: {hearing_on: 2040-05-01, hearing_at: '9:30', place: 915 I Street, examiner: {name: Dana Castro, employee: no, next_in_rotation: yes}}
                  - serve: set_hearing
                    to: rivera
                    method: first_class
                  - on: 2040-05-01
                    do: hearing
                    with: {appeared: Pat Rivera, recorded: yes, oath: yes}
                  - do: decision
                    with: {outcome: affirm, findings: Junk lay there., determination: It did.}
                  - serve: decision
                    to: rivera
                    method: first_class
                    expect:
                      served: {penalty: {decision: 2040-05-05}}        # four days, where it was two
                """);
    }

    @Test
    void a_case_that_began_the_day_before_keeps_the_law_of_its_day_although_its_days_run_into_the_new_one()
            throws IOException {
        holds("us-ca-sacramento", """
                scenario: A penalty order of Friday, 30 December 2039
                given:
                  facts: {address: 2100 Q Street, about_property: yes, code_title: other, first_notice_sent: 2039-12-30}
                  parties:
                    rivera: {name: Pat Rivera, roles: [owner, responsible_party], address: [2100 Q Street]}
                steps:
                  - on: 2039-12-30
                    open: penalty
                    under: administrative-penalty
                    for: rivera
                  - do: order
                    with: {kind: other, violations: [Junk], violation_date: 2039-12-30, days: 1, danger: no, level: C, each: '$1,000', seriousness: Rats., efforts: None., lien_proposed: no}
                  - serve: order
                    to: rivera
                    method: certified
                    expect:
                      clocks: {penalty: {appeal_by: 2040-01-19}}
                  - on: 2040-01-20
                    expect:
                      clocks: {penalty: {pay_by: 2040-02-14, interest_from: 2040-02-15}}
                      owing: {penalty: {2041-02-14: '$1,100'}}         # 365 days at 10%
                """);
    }

    @Test
    void a_later_household_and_a_later_landlord_have_the_later_sums_and_days() throws IOException {
        holds("us-ca-sacramento", """
                scenario: An order to vacate of Monday, 5 March 2040
                given:
                  facts: {address: 2100 Q Street}
                  parties:
                    nguyen: {name: Nguyen household, roles: [household]}
                    rivera: {name: Pat Rivera, roles: [owner]}
                steps:
                  - on: 2040-03-05
                    open: claim
                    under: relocation
                    for: nguyen
                  - do: order
                    with: {first_at: '2040-03-05 09:30', sent: yes, posted: yes, vacate_by: 2040-06-05, at_once: no, under: title_49, approved: yes, unsafe: yes, why: Not kept up., abode: yes, tenant: yes, unit: Unit 3, rent: $850}
                    expect:
                      charges: {claim: {benefits: '$3,400'}}
                      letters: {claim: {order: {rules: [RL-12], says: [4 months of rent]}}}
                """);
    }

    @Test
    void a_later_notice_of_the_county_gives_the_later_days_and_has_the_later_range() throws IOException {
        holds("us-ca-sonoma-county", """
                scenario: A notice of Monday, 5 March 2040
                given:
                  facts: {address: 8 Redwood Spur, apn: 070-123-045, legal_description: Lot 9, about_property: yes, code_title: building}
                  parties:
                    bell: {name: Robin Bell, roles: [owner], address: [8 Redwood Spur]}
                steps:
                  - on: 2040-03-05
                    open: complaint
                    under: complaint
                  - do: accept
                    in: complaint
                    with: {subject: building, where: unincorporated, what: A cabin., source: agency, referred_by: Fire district}
                  - do: inspect
                    in: complaint
                    with: {found: yes, violations: [no_permit], notes: A cabin.}
                  - do: cite
                    in: complaint
                  - open: violation
                    under: notice-of-violation
                  - do: notice
                    in: violation
                    with: {kind: building, violations: [A cabin], legalizable: yes, substandard: no, remedy: Get the permits., appeal_by: 2040-03-26}
                    expect:
                      letters: {violation: {notice: {rules: [SO-26], says: [You have 60 days]}}}
                  - serve: notice
                    in: violation
                    to: bell
                    method: first_class
                    expect:
                      clocks: {violation: {notice_period: 2040-05-04, permit_by: 2040-05-04}}
                  - on: 2040-05-07
                    do: assess_permit
                    in: violation
                    with: {base_fee: $420, penalty: '$4,199.99', seriousness: Fire., duration: A year., diligence: Some., effect: None., responsibility: The owner.}
                    expect:
                      refused: {rules: [SO-08], says: 'between $4,200.00 and $8,400.00'}
                """);
    }

    @Test
    void a_later_fine_of_the_florida_city_has_the_later_cap_and_fees() throws IOException {
        holds("us-fl-model-city", """
                scenario: A warning of Monday, 5 March 2040
                given:
                  facts: {address: 44 Mango Terrace, apn: 30-4012-001-0010, folios: [30-4012-001-0010], legal_description: Lot 1, about_property: yes, homestead: no, code_title: chapter 30}
                  parties:
                    ortiz: {name: Luz Ortiz, roles: [owner], address: [9 Palm Street]}
                    dean: {name: Kit Dean, roles: [resident], address: [44 Mango Terrace]}
                steps:
                  - on: 2040-03-05
                    open: complaint
                    under: complaint
                  - do: accept
                    in: complaint
                    with: {source: officer, what: High grass., which_rule: city_code, threat: no}
                  - do: verify
                    in: complaint
                    with: {exists: yes, violations: [high_grass], notes: Two feet.}
                  - open: violation
                    under: violation
                  - do: warn
                    in: violation
                    with: {violations: [High grass], comply_by: 2040-03-26}
                  - serve: warn
                    in: violation
                    to: everyone
                    method: first_class
                  - on: 2040-03-27
                    do: summon
                    in: violation
                    with: {forum: board, hearing_on: 2040-04-17, hearing_at: '6:00 pm', repeat: no}
                  - serve: summon
                    in: violation
                    to: ortiz
                    method: personal
                  - on: 2040-04-17
                    do: find
                    in: violation
                    with: {violation: High grass, kind: first, a_day: '$500.01', gravity: Rats., steps: None., history: None.}
                    expect:
                      refused: [FL-08]
                  - do: find
                    in: violation
                    with: {violation: High grass, kind: first, a_day: $500, gravity: Rats., steps: None., history: None.}
                """);
    }

    private void holds(String id, String scenario) throws IOException {
        Book book = doubled(id).book();
        Scenarios.read("later", scenario)
                .forEach(each -> assertThat(Scenarios.replay(book, each).failed())
                        .as(each.name())
                        .isEmpty());
    }

    private ChangedBook doubled(String id) throws IOException {
        ChangedBook changed = ChangedBook.of(id, temp);
        for (String name : List.of("parameters.yaml", "amounts.yaml")) {
            Path file = changed.folder().resolve(name);
            List<String> problems = new ArrayList<>();
            Map<String, Object> top = Yaml.map(file, problems);
            assertThat(problems).isEmpty();
            map(top.get("parameters")).values().forEach(parameter -> add(map(parameter)));
            Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(top));
        }
        return changed;
    }

    /** One more value, the last one doubled; what is unknown stays so. */
    private static void add(Map<String, Object> parameter) {
        List<Object> values = list(parameter.get("values"));
        Map<String, Object> last = map(values.getLast());
        if (last.containsKey("value")) {
            Map<String, Object> next = new LinkedHashMap<>(last);
            next.put("from", FROM);
            next.put("value", doubledValue(Objects.requireNonNull(last.get("value"))));
            values.add(next);
        }
    }

    private static Object doubledValue(Object value) {
        return switch (value) {
            case Map<?, ?> inner -> {
                Map<String, Object> all = new LinkedHashMap<>();
                inner.forEach((key, each) -> all.put(String.valueOf(key), doubledValue(each)));
                yield all;
            }
            case Integer number -> number * 2;
            case String text
            when text.startsWith("$") ->
                "$" + 2 * Integer.parseInt(text.substring(1).replace(",", ""));
            case String text
            when text.endsWith("%") -> 2 * Integer.parseInt(text.substring(0, text.length() - 1)) + "%";
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return Objects.requireNonNull((Map<String, Object>) value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return Objects.requireNonNull((List<Object>) value);
    }
}
