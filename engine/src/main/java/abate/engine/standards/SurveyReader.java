package abate.engine.standards;

import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of parts and the facts that a book asks of them. */
final class SurveyReader {
    private static final List<String> TYPES = List.of(
            "feet",
            "inches",
            "square feet",
            "degrees",
            "count",
            "percent",
            "air changes",
            "hours",
            "yes/no",
            "one of",
            "any of",
            "listed conditions",
            "words");

    private final Map<String, ListedCondition> conditions;
    private final List<Problem> problems;

    SurveyReader(Map<String, ListedCondition> conditions, List<Problem> problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    Survey read(Asked at) {
        Map<String, PartKind> parts = new LinkedHashMap<>();
        at.under("parts").forEach((name, written) -> parts.put(name, part(name, written)));
        parts.values().forEach(each -> known(at.line("parts"), each.in(), parts.keySet()));
        Map<String, FactKind> facts = new LinkedHashMap<>();
        at.under("facts").forEach((name, written) -> facts.put(name, fact(name, written, parts.keySet())));
        return new Survey(parts, facts);
    }

    private PartKind part(String name, Written written) {
        Asked at = new Asked(written, problems);
        PartKind kind = new PartKind(
                name,
                new TreeSet<>(at.words("in")),
                at.has("plural") ? at.text("plural") : name,
                Reading.said(at, "title", problems),
                Reading.said(at, "help", problems),
                Reading.provision(at, Provision.NONE));
        at.done();
        return kind;
    }

    private void known(int line, Set<String> named, Set<String> kinds) {
        named.stream()
                .filter(each -> !kinds.contains(each))
                .forEach(each -> problems.add(new Problem(line, Asked.unknown("kind of part", each, kinds))));
    }

    private FactKind fact(String name, Written written, Set<String> kinds) {
        Asked at = new Asked(written, problems);
        Set<String> of = new TreeSet<>(at.words("of"));
        if (of.isEmpty()) {
            at.problem(at.line(), "\"of\" is missing: the kind of part that carries \"" + name + "\"");
        }
        known(at.line("of"), of, kinds);
        String type = at.needed("type");
        if (!TYPES.contains(type)) {
            at.problem(at.line("type"), Asked.unknown("type", type, TYPES));
        }
        Map<String, Said> choices = new LinkedHashMap<>();
        Asked inside = new Asked(at.get("choices").orElse(new Written.Nothing(at.line())), problems);
        at.under("choices").keySet().forEach(each -> choices.put(each, Reading.said(inside, each, problems)));
        if (type.equals("listed conditions")) {
            conditions.forEach((id, condition) -> choices.put(id, condition.words()));
        }
        FactKind bare = new FactKind(
                name,
                of,
                Reading.said(at, "ask", problems),
                Reading.said(at, "help", problems),
                type(type),
                Unit.named(type).orElse(Unit.COUNT),
                choices,
                null,
                Reading.provision(at, Provision.NONE));
        FactKind whole = at.get("otherwise")
                .map(each -> withOtherwise(bare, FactReader.read(bare, each, problems)))
                .orElse(bare);
        at.done();
        return whole;
    }

    private static FactKind withOtherwise(FactKind bare, @Nullable Fact otherwise) {
        return new FactKind(
                bare.name(),
                bare.of(),
                bare.ask(),
                bare.help(),
                bare.type(),
                bare.unit(),
                bare.choices(),
                otherwise,
                bare.provision());
    }

    private static FactKind.Type type(String written) {
        return switch (written) {
            case "yes/no" -> FactKind.Type.YES_NO;
            case "one of" -> FactKind.Type.ONE_OF;
            case "any of", "listed conditions" -> FactKind.Type.ANY_OF;
            case "words" -> FactKind.Type.WORDS;
            default -> FactKind.Type.MEASURE;
        };
    }
}
