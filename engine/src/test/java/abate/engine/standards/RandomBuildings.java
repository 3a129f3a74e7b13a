package abate.engine.standards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Makes properties at random from what a book asks, a few of each kind of part. */
final class RandomBuildings {
    private static final int NEVER_MEASURED = 40;

    private final Survey survey;
    private final Random random;

    RandomBuildings(Survey survey, long seed) {
        this.survey = survey;
        this.random = new Random(seed);
    }

    Part property() {
        return part(survey.root(), "");
    }

    private Part part(String kind, String name) {
        Map<String, Fact> facts = new HashMap<>();
        for (FactKind fact : survey.factsOf(kind)) {
            if (random.nextInt(NEVER_MEASURED) != 0) {
                facts.put(fact.name(), fact(fact));
            }
        }
        Map<String, Map<String, Part>> parts = new HashMap<>();
        for (PartKind inside : survey.inside(kind)) {
            Map<String, Part> named = new HashMap<>();
            int many = random.nextInt(3);
            for (int i = 0; i < many; i++) {
                String each = inside.name() + " " + i;
                named.put(each, part(inside.name(), each));
            }
            parts.put(inside.name(), named);
        }
        return new Part(kind, name, facts, parts);
    }

    private Fact fact(FactKind kind) {
        return switch (kind.type()) {
            case MEASURE -> new Fact.Measure(Quantity.of(number(kind.unit()), kind.unit()));
            case YES_NO -> new Fact.Flag(random.nextInt(4) != 0);
            case ONE_OF -> Fact.Chosen.of(List.of(one(List.copyOf(kind.choices().keySet()))));
            case ANY_OF -> several(List.copyOf(kind.choices().keySet()));
            case WORDS -> new Fact.Note("room " + random.nextInt(3));
        };
    }

    /** Around what the law asks of each unit, in halves. */
    private Exact number(Unit unit) {
        int most = switch (unit) {
            case FEET -> 16;
            case INCHES -> 60;
            case SQUARE_FEET -> random.nextBoolean() ? 400 : 30;
            case DEGREES -> 140;
            case COUNT -> 8;
            case PERCENT -> 100;
            case AIR_CHANGES -> 8;
            case HOURS -> 3;
        };
        return unit == Unit.COUNT ? Exact.of(random.nextInt(most)) : Exact.of(random.nextInt(2 * most), 2);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Fact several(List<String> choices) {
        TreeSet<String> chosen = new TreeSet<>();
        int many = random.nextInt(3) == 0 ? choices.size() : random.nextInt(4);
        for (int i = 0; i < many; i++) {
            chosen.add(many == choices.size() ? choices.get(i) : one(choices));
        }
        return new Fact.Chosen(chosen);
    }
}
