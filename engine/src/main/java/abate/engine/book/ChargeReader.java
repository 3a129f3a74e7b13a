package abate.engine.book;

import abate.engine.value.Kind;
import java.util.Optional;

/** Reads one charge. */
final class ChargeReader {
    private ChargeReader() {}

    static ChargeRule read(String name, Section at, Grammar grammar) {
        Optional<ChargeRule.Interest> interest = Optional.empty();
        if (at.has("interest_on")) {
            interest = Optional.of(new ChargeRule.Interest(
                    at.text("interest_on"),
                    grammar.needed(at, "rate", Kind.RATE),
                    grammar.needed(at, "from", Kind.DAY),
                    grammar.needed(at, "none_if_paid_by", Kind.DAY)));
        }
        ChargeRule rule = new ChargeRule(
                name,
                at.has("title") ? at.said("title") : new Words(name.replace('_', ' '), ""),
                at.text("account"),
                grammar.needed(at, "owed", Kind.FLAG),
                interest.isPresent() ? null : grammar.needed(at, "amount", Kind.MONEY),
                interest,
                at.authority());
        at.done();
        return rule;
    }
}
