package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.expression.Expression;
import abate.engine.words.Language;
import java.util.List;

/** When a question of an act has to be answered, in words: what its answer turns on in the same act. */
public final class WhenAsked {
    private WhenAsked() {}

    /**
     * The condition as a clause, such as "“How is it kept?” is “Boarded”". What is settled by what is on file is left out,
     * as is that something is answered where its answer is named anyway.
     *
     * @return empty where nothing in the condition turns on the act itself
     */
    public static String say(Book book, Procedure procedure, ActRule act, Expression condition, Language language) {
        Plain plain = new Plain(book, procedure, act, language);
        List<Expression> turns = condition.conjuncts().stream()
                .filter(each -> each.mentions("act"))
                .toList();
        return String.join(
                language.pick(" and ", " y "),
                turns.stream()
                        .filter(each -> turns.stream().noneMatch(other -> other != each && names(other, each)))
                        .map(plain::condition)
                        .toList());
    }

    /** Whether one condition names the answer that the other only asks to be there. */
    private static boolean names(Expression one, Expression other) {
        return other.source().matches("known\\([\\w.]+\\)") && one.paths().containsAll(other.paths());
    }
}
