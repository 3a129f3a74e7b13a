package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day the law derives, with the steps that led to it.
 *
 * @param day the lawful day
 * @param steps from the anchor to the day, in order
 */
public record Computed(LocalDate day, List<Step> steps) implements Sayable {

    public Computed {
        steps = List.copyOf(steps);
    }

    /** The latest of several days, as in "the later of O+10 and V-20" (RL-08); at least one is needed. */
    public static Computed latestOf(List<Computed> all) {
        return chosen(
                Choice.LATEST,
                all,
                all.stream().max(Comparator.comparing(Computed::day)).orElseThrow());
    }

    /** The earliest of several days (RE-07); at least one is needed. */
    public static Computed earliestOf(List<Computed> all) {
        return chosen(
                Choice.EARLIEST,
                all,
                all.stream().min(Comparator.comparing(Computed::day)).orElseThrow());
    }

    /**
     * The day on which one would do it in practice, where the lawful last day of a back-count or a cap is closed: the
     * open day before it (T-04, T-06). The lawful day itself does not change.
     */
    public LocalDate practicalOn(Calendar calendar) {
        return calendar.previousOpen(day);
    }

    /** The steps in one line: "Monday, March 3, 2025 plus 20 days is Sunday, March 23, 2025; a Sunday, so …". */
    @Override
    public String say(Language language) {
        return String.join("; ", steps.stream().map(step -> step.say(language)).toList());
    }

    private static Computed chosen(Choice choice, List<Computed> all, Computed taken) {
        if (all.size() == 1) {
            return taken;
        }
        List<Step> steps = new ArrayList<>(
                all.stream().flatMap(one -> one.steps().stream()).toList());
        steps.add(new Step.Chosen(choice, all.stream().map(Computed::day).toList(), taken.day()));
        return new Computed(taken.day(), steps);
    }
}
