package abate.engine.matter;

import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The acts recorded by a day, with what struck or corrected them, in the order in which they count. */
final class OnFile {
    private final List<Act> recorded;
    private final Map<Long, Act> strikes = new HashMap<>();
    private final Map<Long, List<Act>> corrections = new HashMap<>();

    private OnFile(List<Act> recorded) {
        this.recorded = recorded;
    }

    static OnFile by(LocalDate day, List<Act> acts) {
        List<Act> recorded = new ArrayList<>(acts.size());
        OnFile onFile = new OnFile(recorded);
        for (Act act : acts) {
            if (!act.recorded().isAfter(day)) {
                recorded.add(act);
                onFile.change(act);
            }
        }
        return onFile;
    }

    private void change(Act act) {
        switch (act.deed()) {
            case Deed.Struck struck -> strikes.put(struck.act(), act);
            case Deed.Corrected c ->
                corrections.computeIfAbsent(c.act(), n -> new ArrayList<>()).add(act);
            default -> {}
        }
    }

    /** Each with its day and particulars as corrected; struck ones among them. */
    List<Act> asTheyCount() {
        List<Act> standing = new ArrayList<>(recorded.size());
        for (Act act : recorded) {
            standing.add(corrections.isEmpty() ? act : corrected(act));
        }
        standing.sort(OnFile::asTheyCount);
        return standing;
    }

    private static int asTheyCount(Act one, Act other) {
        int days = one.on().compareTo(other.on());
        return days != 0 ? days : Long.compare(one.number(), other.number());
    }

    boolean isStruck(Act act) {
        return !strikes.isEmpty() && strikes.containsKey(act.number());
    }

    /** The number of the act that struck it; 0 where it stands. */
    long struckBy(Act act) {
        Act strike = strikes.isEmpty() ? null : strikes.get(act.number());
        return strike == null ? 0 : strike.number();
    }

    /** The number of the last act that corrected it; 0 where none did. */
    long correctedBy(Act act) {
        List<Act> all = corrections.isEmpty() ? null : corrections.get(act.number());
        return all == null ? 0 : all.getLast().number();
    }

    /** The act as it was recorded, or null. */
    @Nullable
    Act asRecorded(long number) {
        for (Act act : recorded) {
            if (act.number() == number) {
                return act;
            }
        }
        return null;
    }

    /** The act with its corrected day and particulars, where later acts corrected it, one upon the other. */
    private Act corrected(Act act) {
        Act standing = act;
        for (Act correction : corrections.getOrDefault(act.number(), List.of())) {
            if (!isStruck(correction)) {
                standing = corrected(standing, (Deed.Corrected) correction.deed());
            }
        }
        return standing;
    }

    /** No act counts from a day after it was put on file: what is yet to happen cannot be recorded. */
    static boolean comesTooLate(Deed.Corrected change, Act act) {
        return change.on() != null && change.on().isAfter(act.recorded());
    }

    private static Act corrected(Act act, Deed.Corrected change) {
        Deed deed = act.deed();
        if (deed instanceof Deed.Performed p && !change.particulars().isEmpty()) {
            Map<String, Value> particulars = new LinkedHashMap<>(p.particulars());
            particulars.putAll(change.particulars());
            deed = new Deed.Performed(p.matter(), p.act(), p.party(), particulars);
        }
        LocalDate on = change.on() == null || comesTooLate(change, act) ? act.on() : change.on();
        return new Act(act.number(), act.recorded(), on, act.actor(), deed);
    }
}
