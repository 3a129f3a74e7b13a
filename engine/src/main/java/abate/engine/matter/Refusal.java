package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the law does not allow an act, in words, with what it rests on.
 *
 * @param field the particular that is wrong, for the form; empty where it is the act as a whole
 * @param from the first day on which this reason falls away by the mere passing of time; null where it does not
 */
public record Refusal(
        Words says,
        Authority authority,
        String field,
        @Nullable LocalDate from) {
    /** A refusal of the whole act. */
    public static Refusal of(Words says, Authority authority) {
        return new Refusal(says, authority, "", null);
    }

    /** A refusal of one particular. */
    static Refusal field(String field, Words says, Authority authority) {
        return new Refusal(says, authority, field, null);
    }

    @Override
    public String toString() {
        return authority.isEmpty() ? says.english() : says.english() + " (" + authority + ")";
    }
}
