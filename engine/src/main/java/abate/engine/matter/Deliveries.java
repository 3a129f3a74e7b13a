package abate.engine.matter;

import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.expression.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who must get the letters of a matter, and where the service on each stands. */
final class Deliveries {
    private final CaseState file;
    private final Matter matter;

    Deliveries(CaseState file, Matter matter) {
        this.file = file;
        this.matter = matter;
    }

    List<Delivery> all() {
        return matter.done().stream()
                .filter(d -> d.rule().letter() != null)
                .flatMap(d -> of(d).stream())
                .toList();
    }

    /** Of the latest act of that name. */
    List<Delivery> ofLatest(String act) {
        Done done = matter.latest(act);
        return done == null ? List.of() : of(done);
    }

    List<Delivery> of(Done issued) {
        LetterRule letter = letter(issued);
        if (letter == null) {
            return List.of();
        }
        Scope scope = new MatterScope(file, matter, file.day()).judging(issued);
        List<Delivery> deliveries = new ArrayList<>();
        for (LetterRule.ServeRule rule : letter.serve()) {
            Ladder ladder = Objects.requireNonNull(file.book().ladders().get(rule.by()));
            for (Party recipient : recipients(rule)) {
                if (goesTo(recipient, rule, scope) && !isAmong(deliveries, recipient)) {
                    deliveries.add(delivery(issued, letter, rule, ladder, recipient));
                }
            }
        }
        return deliveries;
    }

    /** A condition may rest on who the recipient is: a receipt goes to the one who paid. */
    private boolean goesTo(Party recipient, LetterRule.ServeRule rule, Scope scope) {
        return rule.when() == null || rule.when().holds(scope.with("to", file.partyValue(recipient.id())));
    }

    private static boolean isAmong(List<Delivery> deliveries, Party recipient) {
        for (Delivery each : deliveries) {
            if (each.recipient().id().equals(recipient.id())) {
                return true;
            }
        }
        return false;
    }

    private Delivery delivery(
            Done issued, LetterRule letter, LetterRule.ServeRule rule, Ladder ladder, Party recipient) {
        CaseState.Served served = file.served(issued.number(), recipient.id(), ladder);
        return new Delivery(issued, letter, rule, recipient, ladder, served.attempts(), served.completion());
    }

    private @Nullable LetterRule letter(Done issued) {
        String name = issued.rule().letter();
        return name == null ? null : matter.procedure().letters().get(name);
    }

    private List<Party> recipients(LetterRule.ServeRule rule) {
        List<Party> found = new ArrayList<>();
        for (String role : rule.to()) {
            if (role.equals(matter.procedure().runsFor()) && matter.party() != null) {
                file.party(matter.party()).ifPresent(found::add);
            } else {
                found.addAll(file.partiesIn(role));
            }
        }
        return found;
    }

    /** The day service is complete on everyone whose service starts the clocks, or on all where none is marked. */
    Optional<LocalDate> servedOn(Done issued) {
        LocalDate last = null;
        for (Delivery each : starting(issued)) {
            LocalDate on = each.completeOn(file).orElse(null);
            if (on == null) {
                return Optional.empty();
            }
            last = last == null || on.isAfter(last) ? on : last;
        }
        return Optional.ofNullable(last);
    }

    /** The last day a step of that name was done for those whose service starts the clocks. */
    Optional<LocalDate> lastStep(Done issued, String step) {
        return starting(issued).stream()
                .flatMap(d -> d.lastStep(file, step).stream())
                .max(LocalDate::compareTo);
    }

    List<Delivery> starting(Done issued) {
        List<Delivery> all = of(issued);
        List<Delivery> starting = new ArrayList<>(all);
        starting.removeIf(d -> !d.rule().starts());
        return starting.isEmpty() ? all : starting;
    }
}
