package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Optional;

/**
 * A sum that a matter keeps for others and that nobody owes, such as rent in an escrow account (City Code 49.14.1408).
 *
 * @param amount the sum; absent until there is one
 * @param because how it came to that
 * @param each what it is made of, line by line; empty where the sentence says it all
 */
public record HeldRule(
        String name, Words title, Expression amount, Phrase because, Optional<Each> each, Authority authority) {

    /**
     * The lines of a sum.
     *
     * @param list all of them
     * @param as the name under which a line reads one
     * @param line what is said of one
     */
    public record Each(Expression list, String as, Phrase line) {}
}
