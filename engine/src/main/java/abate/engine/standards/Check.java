package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of what was found with what the law requires.
 *
 * @param part where it was found
 * @param fact what was compared: a fact of the book, or a sum it names
 * @param what the same in words
 * @param must how it is compared: at least, at most, is
 * @param required what the law requires
 * @param found what was found
 * @param leastOrMost the required amount; null where it is no amount
 * @param amount the found amount; null where it is no amount
 * @param working how the required amount is reached
 * @param also provisions it rests on beside that of the standard
 */
public record Check(
        String part,
        String fact,
        Said what,
        Said must,
        Said required,
        Said found,
        @Nullable Quantity leastOrMost,
        @Nullable Quantity amount,
        Said working,
        List<Provision> also,
        boolean holds) {
    public Check {
        also = List.copyOf(also);
    }

    Check not() {
        return new Check(
                part,
                fact,
                what,
                new Said("not ", "no ").plus(must),
                required,
                found,
                leastOrMost,
                amount,
                working,
                also,
                !holds);
    }
}
