package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ChargeRule;
import abate.engine.book.Waiting;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one matter while the acts are folded: acts by operation of law for their day, charges for being owed. An
 * answer that was found stands until something it rests on has changed.
 */
final class Pending {
    private final CaseState file;
    private final Matter matter;
    private final Waiting waiting;
    private final @Nullable LocalDate[] days;
    private final BitSet stale = new BitSet();
    private @Nullable LocalDate asked;
    private @Nullable LocalDate askedUpTo;
    private long changes = -1;

    Pending(CaseState file, Matter matter) {
        this.file = file;
        this.matter = matter;
        this.waiting = matter.procedure().waiting();
        this.days = new LocalDate[waiting.acts().size()];
        this.stale.set(0, waiting.acts().size() + waiting.charges().size());
    }

    Matter matter() {
        return matter;
    }

    void acted(String name) {
        waiting.markOnAct(name, stale);
    }

    void factsChanged() {
        waiting.markOnFacts(stale);
    }

    void partiesChanged() {
        waiting.markOnParties(stale);
    }

    void serviceChanged() {
        waiting.markOnService(stale);
    }

    /** The first thing to happen in the matter by operation of law up to and including that day, or null. */
    @Nullable
    LawEvent next(LocalDate upTo) {
        if (matter.isClosed()) {
            return null;
        }
        look(upTo);
        LawEvent first = null;
        for (int place : waiting.actsIn(matter.state())) {
            LocalDate day = day(place, upTo);
            if (day == null || day.isAfter(upTo)) {
                continue;
            }
            LawEvent event = LawEvent.on(file, matter, waiting.acts().get(place), day);
            if (event != null
                    && !event.on().isAfter(upTo)
                    && (first == null || event.on().isBefore(first.on()))) {
                first = event;
            }
        }
        return first;
    }

    private @Nullable LocalDate day(int place, LocalDate upTo) {
        if (stale.get(place)) {
            ActRule rule = waiting.acts().get(place);
            days[place] = LawEvent.day(file, matter, rule.law().orElseThrow(), upTo);
            stale.clear(place);
        }
        return days[place];
    }

    /** Notes from which day each charge is owed, and drops those that are owed no more. */
    void settle(LocalDate on) {
        look(on);
        List<ChargeRule> charges = waiting.charges();
        MatterScope scope = new MatterScope(file, matter, on);
        for (int i = 0; i < charges.size(); i++) {
            int place = waiting.acts().size() + i;
            if (stale.get(place)) {
                file.settle(matter, charges.get(i).name(), charges.get(i).owed().holds(scope) ? on : null);
                stale.clear(place);
            }
        }
    }

    /** Marks what rests on the day or on the file as a whole, where those have changed since. */
    private void look(LocalDate upTo) {
        if (!file.day().equals(asked)) {
            waiting.markOnDay(stale);
        }
        if (!file.day().equals(asked) || file.changes() != changes) {
            waiting.markOnAnything(stale);
        }
        if (!upTo.equals(askedUpTo)) {
            waiting.markLapsing(stale);
        }
        asked = file.day();
        askedUpTo = upTo;
        changes = file.changes();
    }
}
