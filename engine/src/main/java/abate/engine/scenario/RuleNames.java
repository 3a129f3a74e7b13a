package abate.engine.scenario;

import abate.engine.book.Authorities;
import abate.engine.book.Book;
import abate.engine.words.Nearest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which ids of rules that a written case names are none, with the nearest right one. */
final class RuleNames {
    private RuleNames() {}

    /** That nothing of the book carries a rule of that id, where it is so. */
    static Optional<String> unknown(Book book, String rule) {
        return unknown(book, rule, Set.of());
    }

    /**
     * The same.
     *
     * @param known ids that are right whatever the book carries
     */
    static Optional<String> unknown(Book book, String rule, Set<String> known) {
        if (known.contains(rule)) {
            return Optional.empty();
        }
        Set<String> carried = Authorities.rules(book);
        return carried.contains(rule)
                ? Optional.empty()
                : Optional.of("nothing in this book carries a rule \"" + rule + "\""
                        + nearest(rule, carried)
                                .or(() -> nearest(rule, known))
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse(""));
    }

    /** Small letters for capitals are not counted as slips, or too many would stand between the two. */
    private static Optional<String> nearest(String rule, Set<String> right) {
        return Nearest.to(rule, right).or(() -> Nearest.to(rule.toUpperCase(Locale.ROOT), right));
    }
}
