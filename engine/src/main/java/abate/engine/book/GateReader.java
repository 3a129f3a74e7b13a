package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Kind;
import abate.engine.words.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads gates. One that names a clock and says no words of its own refuses in the clock's words; one that cites nothing
 * rests on what its act rests on.
 */
final class GateReader {
    private final Grammar grammar;
    private final Map<String, Section> clocks;
    private final Authority above;

    /**
     * For the gates of one act, or of a procedure's opening.
     *
     * @param clocks those of the procedure, by name
     * @param above what the act, or the procedure, rests on
     */
    GateReader(Grammar grammar, Map<String, Section> clocks, Authority above) {
        this.grammar = grammar;
        this.clocks = clocks;
        this.above = above;
    }

    /** The gates of a list, in its order. */
    List<Gate> read(List<Section> written) {
        return written.stream().map(this::gate).toList();
    }

    private Gate gate(Section at) {
        Gate.Test test = test(at, grammar);
        Gate gate = new Gate(
                grammar.optional(at, "if", Kind.FLAG),
                grammar.optional(at, "unless", Kind.FLAG),
                test,
                at.has("else") ? grammar.phrase(at, "else") : usual(at, test),
                at.authority().or(above));
        if (gate.otherwise().isEmpty()) {
            at.problem("a gate must say its refusal in words under \"else\"");
        }
        at.done();
        return gate;
    }

    /** What a gate of a clock says where the book leaves it to us; nothing for a gate of a condition. */
    private Phrase usual(Section at, Gate.Test test) {
        return switch (test) {
            case Gate.By by ->
                words(at, by.clock(), "This had to be done by %s", "Esto debía hacerse a más tardar el %s");
            case Gate.After after ->
                words(at, after.clock(), "This can be done only after %s", "Esto solo puede hacerse después del %s");
            case Gate.From from ->
                words(at, from.clock(), "This can be done only from %s on", "Esto solo puede hacerse desde el %s");
            case Gate.That that -> Phrase.NONE;
        };
    }

    private Phrase words(Section at, String clock, String english, String spanish) {
        Section named = clocks.get(clock);
        if (named == null) {
            return new Phrase(List.of(new Phrase.Literal(clock)), List.of());
        }
        Words means = named.said("means");
        String place = "{clock." + clock + "}";
        return grammar.phrase(
                at,
                "else",
                new Words(
                        String.format(Locale.ROOT, english, place) + " (" + means.english() + ").",
                        String.format(Locale.ROOT, spanish, place) + " (" + means.in(Language.SPANISH) + ")."));
    }

    private static Gate.Test test(Section at, Grammar grammar) {
        Optional<String> by = at.optional("by");
        Optional<String> after = at.optional("after");
        Optional<String> from = at.optional("from");
        if (by.isPresent()) {
            return new Gate.By(by.get(), optional(at, "whose", grammar, Kind.ANY));
        }
        if (after.isPresent()) {
            return new Gate.After(after.get());
        }
        if (from.isPresent()) {
            return new Gate.From(from.get(), optional(at, "day", grammar, Kind.DAY));
        }
        return new Gate.That(grammar.needed(at, "that", Kind.FLAG));
    }

    private static Optional<Expression> optional(Section at, String key, Grammar grammar, Kind kind) {
        return Optional.ofNullable(grammar.optional(at, key, kind));
    }
}
