package abate.engine.standards;

import abate.engine.words.Parsed;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount: a number with its unit, the name of a fact or of an amount above, or a map that says how it is
 * reached.
 */
final class AmountReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Amount NOTHING = new Amount.Fixed(Quantity.of(Exact.ZERO, Unit.COUNT));
    private static final List<String> WAYS =
            List.of("base", "each", "share", "larger_of", "smaller_of", "plus", "take", "sum", "when", "recorded");

    private final Grammar grammar;
    private final String kind;

    AmountReader(Grammar grammar, String kind) {
        this.grammar = grammar;
        this.kind = kind;
    }

    Amount read(Written written) {
        return read(written, Unit.COUNT);
    }

    /** As {@link #read(Written)}, with the unit in which a bare number is meant. */
    Amount read(Written written, Unit expected) {
        if (!(written instanceof Written.Parts)) {
            return NAME.matcher(written.text()).matches()
                    ? named(written)
                    : new Amount.Fixed(quantity(written, expected));
        }
        Asked at = new Asked(written, grammar.problems());
        Amount amount = way(at, expected);
        at.done();
        return amount;
    }

    private Amount named(Written written) {
        Optional<Amount.Named> found = grammar.amountNamed(written.text(), kind);
        if (found.isEmpty()) {
            grammar.problem(written.line(), Asked.unknown("fact of a " + kind, written.text(), grammar.names(kind)));
        }
        return found.<Amount>map(each -> each).orElse(NOTHING);
    }

    private Amount way(Asked at, Unit expected) {
        String way = WAYS.stream().filter(at::has).findFirst().orElse("");
        return switch (way) {
            case "base" -> steps(at, expected);
            case "each" ->
                new Amount.Rate(quantity(need(at, "each"), expected), positive(at, "per", expected), inner(at, "of"));
            case "share" -> new Amount.Share(exact(need(at, "share")), inner(at, "of"));
            case "larger_of" -> new Amount.Extreme(true, several(at, "larger_of", expected));
            case "smaller_of" -> new Amount.Extreme(false, several(at, "smaller_of", expected));
            case "plus" -> new Amount.Plus(several(at, "plus", expected));
            case "take" -> new Amount.Minus(inner(at, "take"), inner(at, "less"));
            case "sum" -> total(at);
            case "when" ->
                new Amount.Depends(
                        grammar.test(need(at, "when"), kind),
                        read(need(at, "then"), expected),
                        read(need(at, "else"), expected),
                        Reading.provision(at, Provision.NONE));
            case "recorded" -> recorded(at, expected);
            default -> {
                at.problem(at.line(), "an amount is a number, a name, or one of: " + String.join(", ", WAYS));
                yield NOTHING;
            }
        };
    }

    private Amount steps(Asked at, Unit expected) {
        @Nullable Exact upTo = at.get("up_to").map(this::exact).orElse(null);
        return new Amount.Steps(
                quantity(need(at, "base"), expected),
                quantity(need(at, "more"), expected),
                inner(at, "for_each"),
                at.get("over").map(this::exact).orElse(Exact.ZERO),
                at.has("per") ? positive(at, "per", Unit.COUNT).amount() : Exact.of(1),
                upTo);
    }

    private Amount total(Asked at) {
        Among among = among(at);
        Test where =
                at.get("where").map(each -> grammar.test(each, among.kind())).orElse(new Test.Always());
        return new Amount.Total(grammar.amount(need(at, "sum"), among.kind()), among, where);
    }

    private Among among(Asked at) {
        if (at.has("joined_by")) {
            Optional<FactKind> fact = grammar.fact(at.text("joined_by"), kind);
            if (fact.isPresent()) {
                return new Among.JoinedBy(kind, fact.get());
            }
            at.problem(
                    at.line("joined_by"),
                    Asked.unknown("fact of a " + kind, at.text("joined_by"), grammar.names(kind)));
        }
        return new Among.Inside(grammar.inside(at.line(), at.needed("of"), kind)
                .orElseGet(() -> grammar.survey().parts().get(grammar.survey().root())));
    }

    private Amount recorded(Asked at, Unit expected) {
        Written name = need(at, "recorded");
        Amount otherwise = read(need(at, "else"), expected);
        Provision provision = Reading.provision(at, Provision.NONE);
        Optional<FactKind> fact = grammar.fact(name.text(), kind);
        if (fact.isEmpty()) {
            grammar.problem(name.line(), Asked.unknown("fact of a " + kind, name.text(), grammar.names(kind)));
            return otherwise;
        }
        return new Amount.IfRecorded(fact.get(), otherwise, provision);
    }

    private Amount inner(Asked at, String key) {
        return read(need(at, key));
    }

    private List<Amount> several(Asked at, String key, Unit expected) {
        List<Amount> all =
                need(at, key).items().stream().map(each -> read(each, expected)).toList();
        return all.isEmpty() ? List.of(NOTHING) : all;
    }

    private Written need(Asked at, String key) {
        at.needed(key);
        return at.get(key).orElse(new Written.Nothing(at.line()));
    }

    private Quantity positive(Asked at, String key, Unit expected) {
        Quantity read = quantity(need(at, key), expected);
        if (read.amount().equals(Exact.ZERO)) {
            at.problem(at.line(key), "\"" + key + "\" should be more than nothing");
            return read.with(Exact.of(1));
        }
        return read;
    }

    private Quantity quantity(Written written, Unit expected) {
        return switch (Quantity.parse(written.text(), expected)) {
            case Parsed.Read<Quantity>(Quantity read) -> read;
            case Parsed.Misread<Quantity>(String text, String reason) -> {
                grammar.problem(written.line(), reason);
                yield Quantity.of(Exact.ZERO, expected);
            }
        };
    }

    private Exact exact(Written written) {
        return switch (Exact.parse(written.text())) {
            case Parsed.Read<Exact>(Exact read) -> read;
            case Parsed.Misread<Exact>(String text, String reason) -> {
                grammar.problem(written.line(), reason);
                yield Exact.of(1);
            }
        };
    }
}
