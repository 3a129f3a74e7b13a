package abate.engine.standards;

import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a condition. A map holds where every line of it does: {@code use: hotel}, {@code uses: [living, sleeping]} (one of
 * them), {@code stories: {over: 2}}. A list holds where one of its items does. {@code any}, {@code all}, {@code none},
 * {@code some} and {@code every} part, {@code is} a named condition, {@code meets} standards, {@code recorded} at all. A map
 * holds too where its {@code or_seen} is known to.
 */
final class TestReader {
    private static final String OR_SEEN = "or_seen";
    private static final Test NEVER = new Test.Any(List.of());

    private final Grammar grammar;
    private final String kind;

    TestReader(Grammar grammar, String kind) {
        this.grammar = grammar;
        this.kind = kind;
    }

    Test read(Written written) {
        return switch (written) {
            case Written.Several several ->
                new Test.Any(several.items().stream().map(this::read).toList());
            case Written.Parts(int line, Map<String, Written> parts) -> {
                List<Test> all = new ArrayList<>();
                parts.forEach((key, value) -> {
                    if (!key.equals(OR_SEEN)) {
                        all.add(line(key, value));
                    }
                });
                Test said = all.size() == 1 ? all.getFirst() : new Test.All(all);
                Written seen = parts.get(OR_SEEN);
                yield seen == null ? said : new Test.OrSeen(said, read(seen));
            }
            case Written.Words words -> wrong(words);
            case Written.Nothing nothing -> wrong(nothing);
        };
    }

    private Test wrong(Written written) {
        grammar.problem(written.line(), "a condition should stand here, such as  use: hotel");
        return NEVER;
    }

    private Test line(String key, Written value) {
        return switch (key) {
            case "any" -> new Test.Any(value.items().stream().map(this::read).toList());
            case "all" -> new Test.All(value.items().stream().map(this::read).toList());
            case "none" -> new Test.Not(read(value));
            case "some" -> parts(value, false);
            case "every" -> parts(value, true);
            case "is" -> new Test.All(value.items().stream().map(this::term).toList());
            case "meets" -> meets(value);
            case "recorded" -> recorded(value);
            default -> value instanceof Written.Parts ? compares(key, value) : is(key, value);
        };
    }

    private Test parts(Written value, boolean every) {
        List<Test> all = new ArrayList<>();
        Asked.inside(value, grammar.problems())
                .forEach((plural, inner) -> grammar.inside(inner.line(), plural, kind)
                        .ifPresent(part -> all.add(new Test.Parts(
                                new Among.Inside(part), part.title(), every, grammar.test(inner, part.name())))));
        return new Test.All(all);
    }

    private Test term(Written name) {
        Grammar.Term term = grammar.terms().get(name.text());
        if (term == null) {
            grammar.problem(
                    name.line(),
                    Asked.unknown(
                            "term above this", name.text(), grammar.terms().keySet()));
            return NEVER;
        }
        if (!grammar.survey().upward(kind).contains(term.of())) {
            grammar.problem(
                    name.line(), "the term \"" + name.text() + "\" is about a " + term.of() + ", not a " + kind);
        }
        return new Test.At(term.of(), term.test());
    }

    private Test meets(Written value) {
        List<Standard> standards = new ArrayList<>();
        for (Written each : value.items()) {
            Standard standard = grammar.standards().get(each.text());
            if (standard == null) {
                grammar.problem(
                        each.line(),
                        Asked.unknown(
                                "standard above this",
                                each.text(),
                                grammar.standards().keySet()));
            } else if (!grammar.survey().upward(kind).contains(standard.of())) {
                grammar.problem(each.line(), "the standard \"" + each.text() + "\" is about a " + standard.of());
            } else {
                standards.add(standard);
            }
        }
        return new Test.Meets(standards);
    }

    private Test recorded(Written value) {
        List<Test> all = new ArrayList<>();
        for (Written each : value.items()) {
            Optional<FactKind> fact = grammar.fact(each.text(), kind);
            fact.ifPresentOrElse(found -> all.add(new Test.Recorded(found)), () -> unknown(each.text(), each));
        }
        return new Test.All(all);
    }

    private Test is(String name, Written value) {
        Optional<FactKind> fact = grammar.fact(name, kind);
        if (fact.isEmpty()) {
            return unknown(name, value);
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (Written each : value.items()) {
            wanted.add(wanted(fact.get(), each));
        }
        return new Test.Is(fact.get(), wanted);
    }

    private String wanted(FactKind fact, Written value) {
        String text = switch (value.text()) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value.text();
        };
        Set<String> right = switch (fact.type()) {
            case YES_NO -> Set.of("yes", "no");
            case ONE_OF, ANY_OF -> fact.choices().keySet();
            case WORDS -> Set.of(text);
            case MEASURE -> Set.of();
        };
        if (!right.contains(text)) {
            grammar.problem(
                    value.line(),
                    fact.type() == FactKind.Type.MEASURE
                            ? "\"" + fact.name() + "\" is measured; compare it, such as  {at_least: 3}"
                            : Asked.unknown("choice of " + fact.name(), text, right));
        }
        return text;
    }

    private Test compares(String name, Written value) {
        Optional<Amount.Named> left = grammar.amountNamed(name, kind);
        if (left.isEmpty()) {
            return unknown(name, value);
        }
        Asked at = new Asked(value, grammar.problems());
        List<Test> all = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            at.get(relation.key()).ifPresent(written -> {
                Amount right =
                        new AmountReader(grammar, kind).read(written, left.get().unit());
                if (right.unit().base() != left.get().unit().base()) {
                    grammar.problem(
                            written.line(),
                            "\"" + name + "\" is in " + left.get().unit().book() + ", but this is in "
                                    + right.unit().book());
                }
                all.add(new Test.Compares(name, left.get().label(), left.get(), relation, right));
            });
        }
        at.done();
        return all.size() == 1 ? all.getFirst() : new Test.All(all);
    }

    private Test unknown(String name, Written value) {
        grammar.problem(value.line(), Asked.unknown("fact of a " + kind, name, grammar.names(kind)));
        return NEVER;
    }
}
