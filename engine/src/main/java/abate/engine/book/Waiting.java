package abate.engine.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What of a procedure nobody performs: its acts by operation of law and its charges. Each is known by its place, acts
 * first, and need be asked again only when something it rests on has changed.
 */
public final class Waiting {
    /** Of a procedure that is not read to its end. */
    static final Waiting NOTHING = new Waiting(List.of(), List.of(), List.of());

    private final List<ActRule> acts;
    private final List<ChargeRule> charges;
    private final List<ChargeRule> bearing;
    private final List<Grounds> grounds;
    private final Map<String, List<Integer>> actsIn = new HashMap<>();
    private final Map<String, BitSet> onAct = new HashMap<>();
    private final BitSet onAnything;
    private final BitSet onDay;
    private final BitSet onFacts;
    private final BitSet onParties;
    private final BitSet onService;
    private final BitSet lapsing = new BitSet();

    private Waiting(List<ActRule> acts, List<ChargeRule> charges, List<Grounds> grounds) {
        this.acts = acts;
        this.charges = charges;
        this.bearing = charges.stream().filter(c -> c.interest().isPresent()).toList();
        this.grounds = grounds;
        this.onAnything = those(Grounds::anything);
        this.onDay = those(Grounds::day);
        this.onFacts = those(Grounds::facts);
        this.onParties = those(Grounds::parties);
        this.onService = those(Grounds::service);
        BitSet resting = (BitSet) onDay.clone();
        resting.or(onAnything);
        for (int i = 0; i < acts.size(); i++) {
            lapsing.set(i, resting.get(i) && acts.get(i).law().orElseThrow() instanceof ActRule.ClockLapses);
        }
    }

    static Waiting in(Procedure procedure) {
        List<ActRule> acts =
                procedure.acts().values().stream().filter(ActRule::byLaw).toList();
        List<ChargeRule> charges = List.copyOf(procedure.charges().values());
        Grounding grounding = new Grounding(procedure);
        List<Grounds> grounds = new ArrayList<>();
        acts.forEach(act -> grounds.add(grounding.of(act.law().orElseThrow())));
        charges.forEach(charge -> grounds.add(grounding.of(charge.owed())));
        Waiting waiting = new Waiting(acts, charges, List.copyOf(grounds));
        procedure
                .acts()
                .keySet()
                .forEach(name -> waiting.onAct.put(
                        name,
                        waiting.those(each -> each.everyAct() || each.acts().contains(name))));
        procedure.states().keySet().forEach(state -> waiting.actsIn.put(state, waiting.placesIn(state)));
        return waiting;
    }

    private BitSet those(Predicate<Grounds> such) {
        BitSet bits = new BitSet(grounds.size());
        for (int i = 0; i < grounds.size(); i++) {
            bits.set(i, such.test(grounds.get(i)));
        }
        return bits;
    }

    private List<Integer> placesIn(String state) {
        return java.util.stream.IntStream.range(0, acts.size())
                .filter(place -> acts.get(place).allowedIn(state))
                .boxed()
                .toList();
    }

    /** The acts by operation of law, in the order of the book. */
    public List<ActRule> acts() {
        return acts;
    }

    /** The charges, in the order of the book; the place of each is that after all acts. */
    public List<ChargeRule> charges() {
        return charges;
    }

    /** Those of them that are interest on another account. */
    public List<ChargeRule> bearing() {
        return bearing;
    }

    /** The places of the acts by operation of law that may happen in that state. */
    public List<Integer> actsIn(String state) {
        return actsIn.getOrDefault(state, List.of());
    }

    /** Marks what rests on acts of that name. */
    public void markOnAct(String name, BitSet stale) {
        BitSet those = onAct.get(name);
        stale.or(those == null ? onAnything : those);
    }

    /** Marks what rests on whatever may change in the file. */
    public void markOnAnything(BitSet stale) {
        stale.or(onAnything);
    }

    /** Marks what rests on the day on which it is asked. */
    public void markOnDay(BitSet stale) {
        stale.or(onDay);
    }

    /** Marks the clocks that rest on the day up to which one looks. */
    public void markLapsing(BitSet stale) {
        stale.or(lapsing);
    }

    /** Marks what rests on the facts of the case. */
    public void markOnFacts(BitSet stale) {
        stale.or(onFacts);
    }

    /** Marks what rests on the parties. */
    public void markOnParties(BitSet stale) {
        stale.or(onParties);
    }

    /** Marks what rests on how far service has come. */
    public void markOnService(BitSet stale) {
        stale.or(onService);
    }
}
