package abate.engine.alteration;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.Gate;
import abate.engine.book.Procedure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What can go wrong with a procedure where somebody writes it down: a gate is forgotten, a limit of an answer, a day more or
 * less in a count, a last day that no longer rolls. Each stands in a book of its own.
 */
public final class Alterations {
    /** A least of nothing says no more than that sums and counts are never negative. */
    private static final Pattern NOTHING = Pattern.compile("0|usd\\(0\\)");

    private final Book book;
    private final Procedure procedure;
    private final List<Alteration> all = new ArrayList<>();

    private Alterations(Book book, Procedure procedure) {
        this.book = book;
        this.procedure = procedure;
    }

    /** Every alteration of that procedure, in the order of the book. */
    public static List<Alteration> of(Book book, Procedure procedure) {
        Alterations alterations = new Alterations(book, procedure);
        alterations.openGates();
        procedure.acts().values().forEach(alterations::gates);
        procedure.acts().values().forEach(alterations::limits);
        procedure.clocks().values().forEach(alterations::clock);
        return alterations.all;
    }

    private void openGates() {
        List<Gate> gates = procedure.openGates();
        for (int i = 0; i < gates.size(); i++) {
            all.add(new Alteration(
                    Place.gate(i, "opening it", gates.get(i)),
                    "taken out",
                    gates.get(i).authority(),
                    book.with(procedure.opening(without(gates, i)))));
        }
    }

    private void gates(ActRule act) {
        for (int i = 0; i < act.gates().size(); i++) {
            if (restsOnUnknown(act.gates().get(i))) {
                continue;
            }
            all.add(new Alteration(
                    Place.gate(i, act.name(), act.gates().get(i)),
                    "taken out",
                    act.gates().get(i).authority().or(act.authority()),
                    book.with(procedure.with(act.gated(without(act.gates(), i))))));
        }
    }

    /** No case can try a gate that is there only for an amount that nobody knows. */
    private boolean restsOnUnknown(Gate gate) {
        return gate.when() != null
                && gate.when().paths().stream()
                        .filter(path -> path.startsWith("law."))
                        .map(path -> book.parameters().get(path.split("\\.", 3)[1]))
                        .filter(Objects::nonNull)
                        .anyMatch(number -> number.values().stream()
                                .noneMatch(dated -> dated.value().present()));
    }

    private void limits(ActRule act) {
        for (Field field : act.fields().values()) {
            if (field.least() != null
                    && !NOTHING.matcher(field.least().source()).matches()) {
                limit(act, field, "least", field.limited(null, field.most()));
            }
            if (field.most() != null) {
                limit(act, field, "most", field.limited(field.least(), null));
            }
        }
    }

    private void limit(ActRule act, Field field, String which, Field without) {
        Map<String, Field> fields = new LinkedHashMap<>(act.fields());
        fields.put(field.name(), without);
        all.add(new Alteration(
                field.name() + " of " + act.name(),
                "without the " + which + " it may be",
                field.authority().or(act.authority()),
                book.with(procedure.with(act.asking(fields)))));
    }

    private void clock(ClockRule clock) {
        CountAlterations.of(clock.spec())
                .forEach(each -> all.add(new Alteration(
                        "the clock " + clock.name(),
                        each.says(),
                        clock.authority(),
                        book.with(procedure.with(clock.counted(each.spec()))))));
    }

    private static List<Gate> without(List<Gate> gates, int place) {
        List<Gate> fewer = new ArrayList<>(gates);
        fewer.remove(place);
        return fewer;
    }
}
