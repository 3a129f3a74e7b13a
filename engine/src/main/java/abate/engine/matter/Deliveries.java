package abate.engine.matter;

import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.expression.Scope;
import abate.engine.service.Attempt;
import abate.engine.service.Sufficiency;
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
            if (rule.when() != null && !rule.when().holds(scope)) {
                continue;
            }
            Ladder ladder = Objects.requireNonNull(file.book().ladders().get(rule.by()));
            for (Party recipient : recipients(rule)) {
                if (deliveries.stream().noneMatch(d -> d.recipient().id().equals(recipient.id()))) {
                    deliveries.add(delivery(issued, letter, rule, ladder, recipient));
                }
            }
        }
        return deliveries;
    }

    private Delivery delivery(
            Done issued, LetterRule letter, LetterRule.ServeRule rule, Ladder ladder, Party recipient) {
        List<Attempt> attempts = file.attempts(issued.number()).stream()
                .filter(a -> a.party().equals(recipient.id()))
                .toList();
        return new Delivery(issued, letter, rule, recipient, ladder, attempts, Sufficiency.judge(ladder, attempts));
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
        List<Delivery> starting = starting(issued);
        if (starting.isEmpty()
                || starting.stream().anyMatch(d -> d.completeOn(file).isEmpty())) {
            return Optional.empty();
        }
        return starting.stream().flatMap(d -> d.completeOn(file).stream()).max(LocalDate::compareTo);
    }

    /** The last day a step of that name was done for those whose service starts the clocks. */
    Optional<LocalDate> lastStep(Done issued, String step) {
        return starting(issued).stream()
                .flatMap(d -> d.lastStep(file, step).stream())
                .max(LocalDate::compareTo);
    }

    List<Delivery> starting(Done issued) {
        List<Delivery> all = of(issued);
        List<Delivery> starting = all.stream().filter(d -> d.rule().starts()).toList();
        return starting.isEmpty() ? all : starting;
    }
}
