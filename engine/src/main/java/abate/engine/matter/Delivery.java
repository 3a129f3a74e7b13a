package abate.engine.matter;

import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.service.Attempt;
import abate.engine.service.Completion;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service of one letter on one recipient.
 *
 * @param letter the act that issued the letter
 * @param paper what the letter is
 * @param rule why this recipient gets it, and whether the service starts the clocks
 */
public record Delivery(
        Done letter,
        LetterRule paper,
        LetterRule.ServeRule rule,
        Party recipient,
        Ladder ladder,
        List<Attempt> attempts,
        Completion completion) {
    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** The day service is complete, once the fold has passed every step it rests on. */
    Optional<LocalDate> completeOn(CaseState file) {
        return completion instanceof Completion.Complete complete && file.passed(complete.knownBy())
                ? Optional.of(complete.on())
                : Optional.empty();
    }

    /** As expressions read the one whom the letter goes to, with the days of their own service. */
    Value asValue(CaseState file) {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("served_on", MatterScope.day(completeOn(file)));
        parts.put("mailed_on", MatterScope.day(lastStep(file, "mailed")));
        parts.put("id", Value.of(recipient.id()));
        parts.put("name", Value.of(recipient.name()));
        return Value.of(parts);
    }

    /** As the condition of a way of service reads the one it is for: who they are, and when this letter was mailed to them. */
    public Value.Structure recipientValue(CaseState file) {
        Value.Structure who = recipient.asValue();
        Map<String, Value> parts = new LinkedHashMap<>();
        who.parts().forEach(name -> parts.put(name, who.get(name)));
        parts.put("mailed_on", MatterScope.day(lastStep(file, "mailed")));
        return new Value.Fields(parts);
    }

    /** The last day on which a step of that name was done and stands. */
    Optional<LocalDate> lastStep(CaseState file, String step) {
        return attempts.stream()
                .filter(a -> a.done() && a.step().endsWith(step) && file.passed(a.act()))
                .map(Attempt::on)
                .max(LocalDate::compareTo);
    }
}
