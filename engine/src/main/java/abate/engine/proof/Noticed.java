package abate.engine.proof;

import abate.engine.alteration.Alteration;
import abate.engine.alteration.Alterations;
import abate.engine.alteration.NumberAlterations;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the written cases notice what is not as it should be: with a gate, a limit, a roll taken out, or a number one more
 * or less, at least one of them must come out otherwise.
 */
final class Noticed {
    private final Book book;
    private final WrittenCases cases;

    Noticed(Book book, WrittenCases cases) {
        this.book = book;
        this.cases = cases;
    }

    /** What of a procedure could be changed and no written case in which there is such a matter would notice. */
    List<Finding> of(Procedure procedure) {
        return unnoticed(Alterations.of(book, procedure), cases.with(procedure.name())).stream()
                .filter(each -> !procedure.promises().allows(Property.NOTICED.id(), each.thing()))
                .map(Noticed::finding)
                .toList();
    }

    /** What of the numbers of the book could be changed and no written case would notice. */
    List<Finding> ofNumbers() {
        return unnoticed(NumberAlterations.of(book), new LinkedHashSet<>(cases.all())).stream()
                .map(Noticed::finding)
                .toList();
    }

    private static Finding finding(Alteration each) {
        return Finding.of(
                Property.NOTICED,
                each.thing() + " " + each.says() + ": no written case comes out otherwise"
                        + (each.authority().isEmpty() ? "" : " (" + each.authority() + ")"));
    }

    /** @param near those in which such a matter is; others may still be about a rule, such as one of opening it */
    private List<Alteration> unnoticed(List<Alteration> alterations, Set<Scenario> near) {
        return alterations.parallelStream()
                .filter(each -> likeliest(each, near)
                        .allMatch(one -> Scenarios.replay(each.book(), one).passed()))
                .toList();
    }

    /** The cases that are about one of its rules first, for they notice it most often. */
    private Stream<Scenario> likeliest(Alteration altered, Set<Scenario> near) {
        List<String> rules = altered.authority().rules();
        Stream<Scenario> about = cases.all().stream().filter(one -> !Collections.disjoint(one.rules(), rules));
        return Stream.concat(about, near.stream()).distinct();
    }
}
