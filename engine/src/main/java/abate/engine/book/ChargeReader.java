package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one charge: {@code amount}, {@code interest_on} or {@code accrues}, once or for {@code each} of a list. */
final class ChargeReader {
    private static final String SPARED = "the day by which a payment bears no interest, such as clock.pay_by";

    private final Map<String, Kind> names;
    private final Authority procedure;

    /**
     * Over the names of the procedure.
     *
     * @param procedure what the procedure rests on; a charge that cites nothing rests on it too
     */
    ChargeReader(Map<String, Kind> names, Authority procedure) {
        this.names = names;
        this.procedure = procedure;
    }

    ChargeRule read(String name, Section at) {
        Grammar grammar = new Grammar(names);
        Optional<String> as = at.has("each") ? Optional.of(at.optional("as").orElse("each")) : Optional.empty();
        Grammar inside = as.map(this::with).orElse(grammar);
        Optional<ChargeRule.Interest> interest =
                at.has("interest_on") ? Optional.of(interest(at, grammar)) : Optional.empty();
        Optional<ChargeRule.Accrual> accrual =
                at.has("accrues") ? Optional.of(accrual(at.section("accrues"), inside, grammar)) : Optional.empty();
        ChargeRule rule = new ChargeRule(
                name,
                at.has("title") ? at.said("title") : Words.ofName(name),
                at.text("account"),
                at.optional("owed_to").orElse(null),
                grammar.needed(at, "owed", Kind.FLAG),
                as.map(each -> new ChargeRule.Each(
                        grammar.needed(at, "each", Kind.ANY), each, inside.optional(at, "label", Kind.ANY))),
                interest.isPresent() || accrual.isPresent() ? null : inside.needed(at, "amount", Kind.MONEY),
                interest,
                accrual,
                at.authority().or(procedure));
        at.done();
        return rule;
    }

    private Grammar with(String each) {
        Map<String, Kind> more = new LinkedHashMap<>(names);
        more.put(each, Kind.ANY);
        return new Grammar(more);
    }

    private static ChargeRule.Interest interest(Section at, Grammar grammar) {
        return new ChargeRule.Interest(
                at.text("interest_on"),
                grammar.needed(at, "rate", Kind.RATE),
                grammar.needed(at, "from", Kind.DAY),
                grammar.needed(at, "none_if_paid_by", Kind.DAY, SPARED));
    }

    /** A day and a sum may rest on the thing charged for; the cap is that of the whole. */
    private static ChargeRule.Accrual accrual(Section at, Grammar inside, Grammar grammar) {
        ChargeRule.Accrual accrual = new ChargeRule.Accrual(
                inside.needed(at, "a_day", Kind.MONEY),
                inside.needed(at, "from", Kind.DAY),
                inside.optional(at, "until", Kind.DAY),
                grammar.optional(at, "cap", Kind.MONEY));
        at.done();
        return accrual;
    }
}
