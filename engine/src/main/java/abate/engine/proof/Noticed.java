package abate.engine.proof;

import abate.engine.alteration.Alteration;
import abate.engine.alteration.Alterations;
import abate.engine.alteration.NumberAlterations;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.scenario.Scenarios;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether the written cases notice what is not as it should be: with a gate, a limit, a roll taken out, or a number one more
 * or less, at least one of them must come out otherwise.
 */
final class Noticed {
    private final Book book;
    private final List<WrittenCases.Held> cases;

    Noticed(Book book, WrittenCases cases) {
        this.book = book;
        this.cases = cases.held();
    }

    /** What of a procedure could be changed and no written case would notice in which there is such a matter. */
    List<Finding> of(Procedure procedure) {
        return unnoticed(
                Alterations.of(book, procedure), each -> each.procedures().contains(procedure.name()));
    }

    /** What of the numbers of the book could be changed and no written case would notice. */
    List<Finding> ofNumbers() {
        return unnoticed(NumberAlterations.of(book), each -> true);
    }

    private static Finding finding(Alteration each) {
        return Finding.of(
                Property.NOTICED,
                each.thing() + " " + each.says() + ": no written case comes out otherwise"
                        + (each.authority().isEmpty() ? "" : " (" + each.authority() + ")"));
    }

    /** @param near the cases to be asked beside those that are about a rule of what is changed */
    private List<Finding> unnoticed(List<Alteration> alterations, Predicate<WrittenCases.Held> near) {
        return alterations.parallelStream()
                .filter(altered ->
                        likeliest(altered, near).allMatch(each -> Scenarios.holds(altered.book(), each.scenario())))
                .map(Noticed::finding)
                .toList();
    }

    /** The cases that are about one of its rules first, for they notice it most often. */
    private Stream<WrittenCases.Held> likeliest(Alteration altered, Predicate<WrittenCases.Held> near) {
        List<String> rules = altered.authority().rules();
        Predicate<WrittenCases.Held> about =
                each -> !Collections.disjoint(each.scenario().rules(), rules);
        return Stream.concat(
                cases.stream().filter(about),
                cases.stream().filter(about.negate().and(near)));
    }
}
