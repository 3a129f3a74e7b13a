package abate.engine.book;

import abate.engine.expression.Expression;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of matter runs.
 *
 * @param first the state a matter begins in
 * @param governedBy the day that picks the version of the law; null for the day the matter opened
 * @param runsFor the role it runs for, one matter a party; null where it runs for the property
 * @param openedBy the acts of other procedures that open it, by procedure; empty where people open it
 * @param openGates what must be so before a matter is opened
 * @param says named truths and sums
 * @param parts the named Java parts at work in it, read by their names like what it says
 * @param shows what other matters of the file may read of it
 * @param holds what it keeps for others and nobody owes
 * @param promises what it promises of itself, for the check of the book
 * @param waiting what of it nobody performs, and what that rests on
 */
public record Procedure(
        String name,
        Words title,
        Words inWords,
        Authority authority,
        LocalDate inForceFrom,
        @Nullable Expression governedBy,
        @Nullable String runsFor,
        Map<String, String> openedBy,
        List<Gate> openGates,
        Map<String, PartyRole> parties,
        String first,
        Map<String, State> states,
        Map<String, ActRule> acts,
        Map<String, ClockRule> clocks,
        Map<String, ChargeRule> charges,
        Map<String, LetterRule> letters,
        Map<String, Expression> says,
        Map<String, PartRule> parts,
        Map<String, Expression> shows,
        Map<String, HeldRule> holds,
        Promises promises,
        Waiting waiting) {

    /**
     * A part someone plays.
     *
     * @param staff played by the jurisdiction's people
     * @param many more than one may play it
     * @param recordedBy the staff who may put on file what such a party did
     * @param confidential not named to others (RE-34)
     * @param openIf where this holds in a matter the name is open to all the same (SO-05); null where it never is
     */
    public record PartyRole(
            String name,
            Words title,
            Words who,
            boolean staff,
            boolean many,
            boolean confidential,
            @Nullable Expression openIf,
            List<String> recordedBy,
            List<String> rules) {}

    /** Where a matter can stand, in a sentence. */
    public record State(String name, Phrase sentence, boolean closed) {}

    /** The same, with what it promises, and with what waits in it worked out. */
    Procedure promising(Promises promised) {
        return with(openGates, acts, clocks, promised);
    }

    /** The same procedure, which opens behind other gates. */
    public Procedure opening(List<Gate> gates) {
        return with(gates, acts, clocks, promises);
    }

    /** The same procedure with that act in the place of the one of its name. */
    public Procedure with(ActRule act) {
        Map<String, ActRule> others = new LinkedHashMap<>(acts);
        others.put(act.name(), act);
        return with(openGates, others, clocks, promises);
    }

    /** The same procedure with that clock in the place of the one of its name. */
    public Procedure with(ClockRule clock) {
        Map<String, ClockRule> others = new LinkedHashMap<>(clocks);
        others.put(clock.name(), clock);
        return with(openGates, acts, others, promises);
    }

    private Procedure with(
            List<Gate> gates, Map<String, ActRule> does, Map<String, ClockRule> runs, Promises promised) {
        Procedure changed = with(gates, does, runs, promised, Waiting.NOTHING);
        return changed.with(gates, does, runs, promised, Waiting.in(changed));
    }

    private Procedure with(
            List<Gate> gates,
            Map<String, ActRule> does,
            Map<String, ClockRule> runs,
            Promises promised,
            Waiting waits) {
        return new Procedure(
                name,
                title,
                inWords,
                authority,
                inForceFrom,
                governedBy,
                runsFor,
                openedBy,
                gates,
                parties,
                first,
                states,
                does,
                runs,
                charges,
                letters,
                says,
                parts,
                shows,
                holds,
                promised,
                waits);
    }

    /** Its name as expressions write it: {@code matters.notice_and_order}. */
    public String readAs() {
        return name.replace('-', '_');
    }

    /** True where a matter in that state is closed. */
    public boolean isClosed(String state) {
        State found = states.get(state);
        return found != null && found.closed();
    }
}
