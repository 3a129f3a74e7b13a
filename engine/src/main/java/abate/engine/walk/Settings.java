package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the file from which a procedure is walked: of the written cases that go through at least half of what any goes
 * through, the one with the fewest parties, things and other matters.
 */
final class Settings {
    private final Book book;
    private final Procedure procedure;

    Settings(Book book, Procedure procedure) {
        this.book = book;
        this.procedure = procedure;
    }

    /** The file to set out from; empty where no written case opens such a matter. */
    Optional<Setting> among(List<List<Act>> cases) {
        List<Told> told = new ArrayList<>();
        cases.forEach(acts -> told(acts, told));
        int most = told.stream().mapToInt(each -> each.done().size()).max().orElse(0);
        return told.stream()
                .filter(each -> each.done().size() * 2 >= most)
                .min(Comparator.comparingInt(Told::size)
                        .thenComparing(each -> -each.done().size()))
                .map(Told::setting);
    }

    /** A setting and what its case went on to do. */
    private record Told(Setting setting, int size, Set<String> done) {}

    private void told(List<Act> acts, List<Told> into) {
        if (acts.isEmpty()) {
            return;
        }
        CaseState end = CaseLaw.fold(book, acts, acts.getLast().recorded());
        for (Matter matter : end.matters()) {
            if (!matter.procedure().name().equals(procedure.name())) {
                continue;
            }
            List<Act> before =
                    acts.stream().filter(a -> a.number() <= matter.openedBy()).toList();
            Set<String> done = new LinkedHashSet<>();
            Family.of(end, matter.id()).forEach(m -> m.done().forEach(d -> done.add(name(m, d.rule()))));
            Setting setting = new Setting(before, matter.id(), before.getLast().recorded());
            into.add(new Told(setting, size(setting), done));
        }
    }

    /** How many parties and listed things the file holds. */
    private int size(Setting setting) {
        CaseState start = CaseLaw.fold(book, setting.acts(), setting.day());
        int listed = start.facts().values().stream()
                .mapToInt(fact -> fact instanceof Value.Listed(List<Value> items) ? items.size() : 0)
                .sum();
        return listed + start.parties().size() + start.matters().size();
    }

    private static String name(Matter matter, ActRule rule) {
        return matter.procedure().name() + "." + rule.name();
    }
}
