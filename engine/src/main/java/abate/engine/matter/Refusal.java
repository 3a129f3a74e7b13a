package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the law does not allow an act, in words, with what it rests on.
 *
 * @param field the particular that is wrong, for the form; empty where it is the act as a whole
 * @param from the first day on which this reason falls away by the mere passing of time; null where it does not
 * @param names what the book calls what is missing or wrong, as {@code act.note} or {@code case.address}, for whoever
 *     writes a case; empty where the words say enough
 */
public record Refusal(
        Words says,
        Authority authority,
        String field,
        @Nullable LocalDate from,
        List<String> names) {
    public Refusal {
        names = List.copyOf(names);
    }

    /** A refusal whose words say enough. */
    public Refusal(Words says, Authority authority, String field, @Nullable LocalDate from) {
        this(says, authority, field, from, List.of());
    }

    /** A refusal of the whole act. */
    public static Refusal of(Words says, Authority authority) {
        return new Refusal(says, authority, "", null);
    }

    /** The same, with the names of what is missing or wrong. */
    Refusal naming(List<String> what) {
        return new Refusal(says, authority, field, from, what);
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
