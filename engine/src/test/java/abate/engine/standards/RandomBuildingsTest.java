package abate.engine.standards;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Books;
import abate.engine.words.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of any building, on buildings made at random from written seeds. */
class RandomBuildingsTest {
    private static final HousingStandards LAW =
            Books.load(Path.of("..", "books", "us-ca-sacramento")).standards();
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 1);
    private static final Set<String> LEAST_AREAS =
            Set.of("large_room", "combined_room_area", "sleeping_room_area", "efficiency_area");
    private static final int SEEDS = 100;

    /** What is seen in a room stands against what was said of its unit; without it, what was said counts. */
    private static final String SEEN_IN_ROOMS = "fixtures";

    private static Part property(long seed) {
        return new RandomBuildings(LAW.survey(), seed).property();
    }

    @Test
    void a_bigger_room_never_gains_a_violation_of_a_least_area() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Part small = property(seed);
            Part big = enlarged(small, new Random(seed));

            assertThat(tooSmall(LAW.inspect(big, THURSDAY)))
                    .as("seed %d", seed)
                    .isSubsetOf(tooSmall(LAW.inspect(small, THURSDAY)));
        }
    }

    @Test
    void every_standard_is_violated_by_some_building_and_met_by_another() {
        Set<String> violated = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        for (long seed = 0;
                seed < SEEDS * 40 && !(violated.containsAll(LAW.ids()) && met.containsAll(LAW.ids()));
                seed++) {
            Findings findings = LAW.inspect(property(seed), THURSDAY);
            findings.violations().forEach(each -> violated.add(each.standard()));
            findings.met().forEach(each -> met.add(each.standard()));
        }
        assertThat(violated).containsAll(LAW.ids());
        assertThat(met).containsAll(LAW.ids());
    }

    @Test
    void the_order_in_which_rooms_were_written_does_not_matter() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Part property = property(seed);

            assertThat(LAW.inspect(shuffled(property, new Random(seed)), THURSDAY)
                            .written(Language.ENGLISH))
                    .as("seed %d", seed)
                    .hasToString(LAW.inspect(property, THURSDAY)
                            .written(Language.ENGLISH)
                            .toString());
        }
    }

    @Test
    void a_fact_that_is_taken_away_never_turns_what_was_met_into_a_violation() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Part property = property(seed);
            Part less = without(property, new Random(seed));

            Set<String> wronged = keys(LAW.inspect(less, THURSDAY).violations());
            wronged.retainAll(onlyMet(LAW.inspect(property, THURSDAY)));
            assertThat(wronged).as("seed %d", seed).isEmpty();
        }
    }

    private static Set<String> tooSmall(Findings findings) {
        return findings.violations().stream()
                .filter(each -> LEAST_AREAS.contains(each.standard()))
                .map(each -> each.standard() + " of " + each.part())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.standard() + " of " + each.part())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> onlyMet(Findings findings) {
        Set<String> met = keys(findings.met());
        met.removeAll(keys(findings.violations()));
        met.removeAll(keys(findings.notMeasured()));
        return met;
    }

    /** The same property with every room a little larger. */
    private static Part enlarged(Part part, Random random) {
        Map<String, Fact> facts = new HashMap<>(part.facts());
        if (facts.get("floor_area") instanceof Fact.Measure(Quantity area)) {
            facts.put(
                    "floor_area", new Fact.Measure(area.plus(Quantity.of(Exact.of(random.nextInt(60)), area.unit()))));
        }
        return new Part(part.kind(), part.name(), facts, inside(part, each -> enlarged(each, random), random));
    }

    private static Part shuffled(Part part, Random random) {
        List<String> names = new ArrayList<>(part.facts().keySet());
        Collections.shuffle(names, random);
        Map<String, Fact> facts = new LinkedHashMap<>();
        names.forEach(
                name -> facts.put(name, Objects.requireNonNull(part.facts().get(name))));
        return new Part(part.kind(), part.name(), facts, inside(part, each -> shuffled(each, random), random));
    }

    /** The same property with some facts not measured, but for those an exception rests on or that say what a thing is. */
    private static Part without(Part part, Random random) {
        Map<String, Fact> facts = new HashMap<>(part.facts());
        facts.keySet().removeIf(name -> !keeps(name) && random.nextInt(4) == 0);
        return new Part(part.kind(), part.name(), facts, inside(part, each -> without(each, random), random));
    }

    /** What counts as no or nothing, or as on the part around it, where it is blank; and what changes the measure itself. */
    private static boolean keeps(String name) {
        FactKind kind = Objects.requireNonNull(LAW.survey().facts().get(name));
        return kind.otherwise() != null
                || kind.of().size() > 1
                || name.equals(SEEN_IN_ROOMS)
                || name.startsWith("zoning_")
                || name.equals("counts_with")
                || name.equals("area_under_five_feet");
    }

    private interface Change {
        Part of(Part part);
    }

    private static Map<String, Map<String, Part>> inside(Part part, Change change, Random random) {
        Map<String, Map<String, Part>> all = new TreeMap<>();
        part.parts().forEach((kind, named) -> {
            List<String> names = new ArrayList<>(named.keySet());
            Collections.shuffle(names, random);
            Map<String, Part> changed = new LinkedHashMap<>();
            names.forEach(name -> changed.put(name, change.of(Objects.requireNonNull(named.get(name)))));
            all.put(kind, changed);
        });
        return all;
    }
}
