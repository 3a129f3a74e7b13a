package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A moment the law derives from a count of hours, with the steps that led to it (T-11).
 *
 * @param moment in the city's own zone
 * @param steps from the anchor to the moment, in order
 */
public record ComputedTime(LocalDateTime moment, List<Step> steps) implements Sayable {

    public ComputedTime {
        steps = List.copyOf(steps);
    }

    @Override
    public String say(Language language) {
        return String.join("; ", steps.stream().map(step -> step.say(language)).toList());
    }
}
