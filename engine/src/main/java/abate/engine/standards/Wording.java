package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;

/** Says in words what a condition or an amount of the book asks, before anything is measured. */
final class Wording {
    private static final Said OR = new Said("; or ", "; o ");
    private static final Said OF = new Said(" of ", " de ");

    private Wording() {}

    /** A condition; nothing where it always holds. */
    static Said of(Test test) {
        return switch (test) {
            case Test.Always always -> Said.NOTHING;
            case Test.Is(FactKind fact, var wanted) -> fact.ask().plus(": ").plus(Tests.said(fact, wanted));
            case Test.Compares compares ->
                compares.label()
                        .plus(": ")
                        .plus(compares.relation().words())
                        .plus(" ")
                        .plus(of(compares.right()));
            case Test.Recorded(FactKind fact) -> fact.ask().plus(new Said(" is on record", " consta"));
            case Test.All(List<Test> tests) -> joined(tests, Said.same("; "));
            case Test.Any(List<Test> tests) -> joined(tests, OR);
            case Test.OrSeen(Test said, Test seen) ->
                of(said).plus(new Said(", or seen: ", ", o visto: ")).plus(of(seen));
            case Test.Not(Test denied) ->
                new Said("not (", "no (").plus(of(denied)).plus(")");
            case Test.Parts parts ->
                (parts.every() ? new Said("Each of the ", "Cada parte de ") : new Said("One of the ", "Una parte de "))
                        .plus(parts.what())
                        .plus(" (")
                        .plus(of(parts.test()))
                        .plus(")");
            case Test.At at -> of(at.test());
            case Test.WithinScope within -> of(within.test());
            case Test.Meets(List<Standard> standards) ->
                joinedWords(
                        standards.stream()
                                .map(each -> of(new Test.All(each.requires())))
                                .toList(),
                        Said.same("; "));
        };
    }

    /** An amount. */
    static Said of(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(Quantity quantity) -> quantity.said();
            case Amount.Of(FactKind fact) -> quoted(fact.ask());
            case Amount.Named named -> quoted(named.label());
            case Amount.Steps steps -> steps(steps);
            case Amount.Rate rate ->
                rate.each()
                        .said()
                        .plus(new Said(" for each ", " por cada "))
                        .plus(rate.per().said())
                        .plus(OF)
                        .plus(of(rate.of()));
            case Amount.Share share ->
                Said.same(share.share().above() + "/" + share.share().below())
                        .plus(OF)
                        .plus(of(share.of()));
            case Amount.Extreme extreme ->
                (extreme.largest()
                                ? new Said("the larger of ", "lo mayor de ")
                                : new Said("the smaller of ", "lo menor de "))
                        .plus(amounts(extreme.amounts(), new Said(" and ", " y ")));
            case Amount.Plus plus -> amounts(plus.amounts(), Said.same(" + "));
            case Amount.Minus minus -> of(minus.from()).plus(" − ").plus(of(minus.less()));
            case Amount.Total total -> new Said("the sum of ", "la suma de ").plus(of(total.what()));
            case Amount.Depends depends ->
                of(depends.then())
                        .plus(new Said(" where ", " donde "))
                        .plus(quoted(of(depends.when())))
                        .plus(new Said(", else ", "; si no, "))
                        .plus(of(depends.otherwise()));
            case Amount.IfRecorded recorded ->
                of(recorded.otherwise())
                        .plus(new Said(", unless another amount is on record (", ", salvo que conste otra cantidad ("))
                        .plus(recorded.fact().ask())
                        .plus(")");
            case Amount.Citing citing -> of(citing.amount());
        };
    }

    private static Said steps(Amount.Steps steps) {
        Said step = steps.per().equals(Exact.of(1)) ? Said.NOTHING : Said.same(steps.per() + " ");
        Said limit = steps.upTo() == null
                ? Said.NOTHING
                : new Said(", counting no more than ", ", sin contar más de ")
                        .plus(steps.upTo().toString());
        return steps.base()
                .said()
                .plus(" + ")
                .plus(steps.more().said())
                .plus(new Said(" for every ", " por cada "))
                .plus(step)
                .plus(of(steps.each()))
                .plus(new Said(" over ", " más allá de "))
                .plus(steps.over().toString())
                .plus(limit);
    }

    private static Said quoted(Said words) {
        return Said.same("“").plus(words).plus("”");
    }

    private static Said joined(List<Test> tests, Said by) {
        return joinedWords(tests.stream().map(Wording::of).toList(), by);
    }

    private static Said amounts(List<Amount> amounts, Said by) {
        return joinedWords(amounts.stream().map(Wording::of).toList(), by);
    }

    private static Said joinedWords(List<Said> words, Said by) {
        Said all = Said.NOTHING;
        for (Said each : words) {
            if (each != Said.NOTHING) {
                all = all == Said.NOTHING ? each : all.plus(by).plus(each);
            }
        }
        return all;
    }
}
