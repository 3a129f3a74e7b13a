package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.HeldRule;
import abate.engine.book.Phrase;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum that a matter keeps for others and that nobody owes, such as rent in an escrow account (RE-58, RE-63).
 *
 * @param reason how it came to that, with the lines it is made of
 */
public record Held(Matter matter, HeldRule rule, Money amount, Reason reason) {

    /** Every sum the matter keeps, in the order of the book; what is absent is left out. */
    static List<Held> in(CaseState file, Matter matter) {
        Scope scope = new MatterScope(file, matter, file.day());
        List<Held> held = new ArrayList<>();
        for (HeldRule rule : matter.procedure().holds().values()) {
            if (rule.amount().in(scope) instanceof Value.Amount(Money sum)) {
                held.add(new Held(matter, rule, sum, reason(rule, scope)));
            }
        }
        return held;
    }

    private static Reason reason(HeldRule rule, Scope scope) {
        List<Reason> lines = rule.each().stream()
                .flatMap(each -> things(each, scope).stream()
                        .map(thing -> Reason.plain(words(each.line(), scope.with(each.as(), thing)), Authority.NONE)))
                .toList();
        return new Reason(words(rule.because(), scope), rule.authority(), 0, lines);
    }

    private static List<Value> things(HeldRule.Each each, Scope scope) {
        return each.list().in(scope) instanceof Value.Listed(List<Value> things) ? things : List.of();
    }

    private static Words words(Phrase phrase, Scope scope) {
        return new Words(phrase.say(scope, Language.ENGLISH), phrase.say(scope, Language.SPANISH));
    }
}
