package abate.engine.matter;

import abate.engine.book.Procedure;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One run of a procedure on a case file, as it stands once the acts are folded. Nothing changes it afterwards; the
 * methods that do are the fold's alone.
 */
public final class Matter {
    private final String id;
    private final Procedure procedure;
    private final @Nullable String party;
    private final @Nullable String parent;
    private final Value bornWith;
    private final LocalDate opened;
    private final long openedBy;
    private final List<Done> done = new ArrayList<>();
    private final Map<String, List<Done>> byAct = new HashMap<>();
    private final Map<String, LocalDate> arisen = new TreeMap<>();
    private final Remembered remembered = new Remembered();
    private String state;
    private boolean closed;
    private LocalDate since;
    private @Nullable Done ledTo;

    Matter(
            String id,
            Procedure procedure,
            @Nullable String party,
            @Nullable String parent,
            Value bornWith,
            LocalDate opened,
            long openedBy) {
        this.id = id;
        this.procedure = procedure;
        this.party = party;
        this.parent = parent;
        this.bornWith = bornWith;
        this.opened = opened;
        this.openedBy = openedBy;
        this.state = procedure.first();
        this.closed = procedure.isClosed(state);
        this.since = opened;
    }

    /** Its id within the case file. */
    public String id() {
        return id;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** The party it runs for, or null where it runs for the property. */
    public @Nullable String party() {
        return party;
    }

    /** The matter it sprang from, or null. */
    public @Nullable String parent() {
        return parent;
    }

    /** What it knows of the act that opened it; frozen at birth. */
    Value bornWith() {
        return bornWith;
    }

    public LocalDate opened() {
        return opened;
    }

    /** The number of the act that opened it. */
    public long openedBy() {
        return openedBy;
    }

    /** Where it stands, by the name the book gives. */
    public String state() {
        return state;
    }

    /** From which day it stands there. */
    public LocalDate since() {
        return since;
    }

    /** The act that led to where it stands, or null where it stands as it began. */
    public @Nullable Done ledTo() {
        return ledTo;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Every act done in it, by people and by operation of law, in the order of the days from which they count. */
    public List<Done> done() {
        return Collections.unmodifiableList(done);
    }

    /** The latest act of that name, or null. */
    public @Nullable Done latest(String act) {
        List<Done> all = byAct.get(act);
        return all == null || all.isEmpty() ? null : all.getLast();
    }

    /** Every act of that name, in their order. */
    List<Done> all(String act) {
        return byAct.getOrDefault(act, List.of());
    }

    /** The act of that number in the file, or null. */
    public @Nullable Done byNumber(long number) {
        return done.stream()
                .filter(d -> d.number() == number && number != 0)
                .findFirst()
                .orElse(null);
    }

    /** The day a charge first became owed, or null where it is not. */
    public @Nullable LocalDate arisen(String charge) {
        return arisen.get(charge);
    }

    /** What was worked out of it. */
    Remembered remembered() {
        return remembered;
    }

    void put(Done act) {
        done.add(act);
        byAct.computeIfAbsent(act.rule().name(), name -> new ArrayList<>(2)).add(act);
    }

    void takeBack() {
        all(done.removeLast().rule().name()).removeLast();
    }

    void move(String to, LocalDate on, Done by) {
        state = to;
        closed = procedure.isClosed(to);
        since = on;
        ledTo = by;
    }

    boolean arises(String charge, LocalDate on) {
        return arisen.putIfAbsent(charge, on) == null;
    }

    boolean arisesNot(String charge) {
        return arisen.remove(charge) != null;
    }

    @Override
    public String toString() {
        return id + " (" + procedure.name() + ", " + state + ")";
    }
}
