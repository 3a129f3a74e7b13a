package abate.server.desk.workday;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.server.casefile.CaseSummary;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the open cases stand, by procedure and state. */
final class Stages {
    private Stages() {}

    /** One entry for each place where an open matter stands; those where the reader may act come first. */
    static List<MyDay.Stage> of(Book book, List<CaseSummary> open, Set<String> roles) {
        Map<String, List<CaseSummary.Stage>> byPlace = new LinkedHashMap<>();
        open.forEach(summary -> summary.matters().stream()
                .filter(matter -> !matter.closed())
                .forEach(matter -> byPlace.computeIfAbsent(
                                matter.procedure() + "/" + matter.state(), place -> new ArrayList<>())
                        .add(matter)));
        List<MyDay.Stage> stages = new ArrayList<>();
        byPlace.values().forEach(matters -> stages.add(stage(book, matters, roles)));
        stages.sort(Comparator.comparing((MyDay.Stage stage) -> stage.acts().isEmpty())
                .thenComparing(MyDay.Stage::procedure));
        return stages;
    }

    private static MyDay.Stage stage(Book book, List<CaseSummary.Stage> matters, Set<String> roles) {
        CaseSummary.Stage first = matters.getFirst();
        return new MyDay.Stage(
                first.title().english(),
                Told.place(first.state()),
                matters.size(),
                acts(book, first, roles),
                "/desk/cases?procedure=" + CaseLinks.encoded(first.procedure()) + "&state="
                        + CaseLinks.encoded(first.state()));
    }

    /** The acts that lead on from there and are in the reader's hands. */
    private static List<String> acts(Book book, CaseSummary.Stage stage, Set<String> roles) {
        Procedure procedure = book.procedures().get(stage.procedure());
        if (procedure == null) {
            return List.of();
        }
        return procedure.acts().values().stream()
                .filter(rule -> !rule.byLaw() && rule.from().contains(stage.state()))
                .filter(rule -> Hands.may(procedure, rule, roles))
                .map(rule -> rule.title().english())
                .toList();
    }
}
