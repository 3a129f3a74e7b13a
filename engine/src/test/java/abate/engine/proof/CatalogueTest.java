package abate.engine.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The catalogue of the law: every rule is there, and belongs to someone. */
class CatalogueTest {
    private static final Path BOOKS = Path.of("../books");

    @Test
    void every_rule_of_the_law_stands_in_the_catalogue() {
        List<String> problems = new ArrayList<>();
        Catalogue catalogue = Catalogue.load(BOOKS, BOOKS.resolve("us-ca-sacramento"), problems);

        Map<String, Long> counted = catalogue.rules().values().stream()
                .collect(groupingBy(Catalogue.Rule::family, TreeMap::new, counting()));

        assertThat(problems).isEmpty();
        assertThat(catalogue.rules()).hasSize(596);
        assertThat(counted.toString())
                .isEqualTo("{AC=15, AD=12, AH=34, AP=30, AS=18, B9=8, BV=39, CL=11, EN=18, FL=14, G=6, HB=9, HP=3,"
                        + " HR=10, HS=15, NA=17, NH=20, NO=29, PF=7, RE=74, RL=39, SB=17, SO=30, SP=52, ST=17, T=13,"
                        + " TR=11, VF=16, VP=12}");
    }

    @Test
    void each_jurisdiction_carries_its_own_rules_and_the_counting_of_time() {
        Catalogue catalogue = Catalogue.load(BOOKS, BOOKS.resolve("us-ca-sacramento"), new ArrayList<>());

        assertThat(catalogue.rulesOf("us-ca-sonoma-county")).hasSize(30 + 13);
        assertThat(catalogue.rulesOf("us-fl-model-city")).hasSize(14 + 13);
        assertThat(catalogue.rulesOf("us-ca-sacramento")).hasSize(596 - 30 - 14);
    }

    @Test
    void every_reading_a_rule_rests_on_is_said() {
        Catalogue catalogue = Catalogue.load(BOOKS, BOOKS.resolve("us-ca-sacramento"), new ArrayList<>());

        assertThat(catalogue.rules().values().stream()
                        .flatMap(rule -> rule.readings().stream())
                        .toList())
                .isSubsetOf(catalogue.readings().keySet());
    }

    @Test
    void a_citation_names_sections_ranges_chapters_and_other_laws() {
        Catalogue catalogue = Catalogue.load(BOOKS, BOOKS.resolve("us-ca-sacramento"), new ArrayList<>());
        Citations citations = new Citations(catalogue, "us-ca-sacramento");

        assertThat(Citations.sections("City Code 49.11.1103(1), .1107(a)")).containsExactly("49.11.1103", "49.11.1107");
        assertThat(Citations.sections("City Code 49.11.1101-.1103")).contains("49.11.1102");
        assertThat(citations.unknown("CCP 1094.5, 1094.6; City Code 1.01.070(d)(4)f(iv)"))
                .isEmpty();
        assertThat(citations.unknown("Gov. Code 53069.4; reading A28")).isEmpty();
        assertThat(citations.unknown("City Code 49.11.1199")).containsExactly("49.11.1199");
        assertThat(citations.unknown("CCP 9999")).containsExactly("CCP 9999");
        assertThat(citations.unknown("Reading A999")).containsExactly("reading A999");
        assertThat(citations.unknown("somewhere")).hasSize(1);
    }
}
