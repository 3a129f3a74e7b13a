package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.part.NamedPart;
import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the named Java parts of a procedure: {@code java: relocation-sums} and {@code with}, what each is fed. */
final class PartReader {
    private PartReader() {}

    /** What expressions may read of the part; anything where the book misnames it. */
    static Kind kind(String procedure, String name, Section at) {
        return part(at).<Kind>map(p -> new Kind.Parts(procedure + "/" + name, p.gives()))
                .orElse(Kind.ANY);
    }

    static Optional<PartRule> read(String name, Section at, Grammar grammar) {
        Optional<NamedPart> part = part(at);
        if (part.isEmpty()) {
            at.problem("\"java\" should name one of "
                    + String.join(
                            ", ", NamedPart.all().stream().map(NamedPart::name).toList()));
            return Optional.empty();
        }
        Section with = at.section("with");
        Map<String, Expression> fed = new LinkedHashMap<>();
        new TreeMap<>(part.get().takes()).forEach((each, kind) -> fed.put(each, grammar.needed(with, each, kind)));
        with.done();
        PartRule rule = new PartRule(name, part.get(), fed, at.authority());
        at.done();
        return Optional.of(rule);
    }

    private static Optional<NamedPart> part(Section at) {
        return NamedPart.named(at.optional("java").orElse(""));
    }
}
