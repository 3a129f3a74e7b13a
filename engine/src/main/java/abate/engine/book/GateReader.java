package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Kind;
import java.util.Optional;

/** Reads one gate. */
final class GateReader {
    private GateReader() {}

    static Gate read(Section at, Grammar grammar) {
        Gate gate = new Gate(
                grammar.optional(at, "if", Kind.FLAG),
                grammar.optional(at, "unless", Kind.FLAG),
                test(at, grammar),
                grammar.phrase(at, "else"),
                at.authority());
        if (gate.otherwise().isEmpty()) {
            at.problem("a gate must say its refusal in words under \"else\"");
        }
        at.done();
        return gate;
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
