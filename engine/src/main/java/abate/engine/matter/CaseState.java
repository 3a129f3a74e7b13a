package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.service.Attempt;
import abate.engine.service.Completion;
import abate.engine.service.Sufficiency;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A case as of a day: the fold of its acts under a book. Everything that can be asked of it (clocks, charges, what may
 * be done) is derived from here; nothing changes it once the fold has returned it.
 */
public final class CaseState {
    private final Book book;
    private final LongFunction<CaseState> asDone;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Value> facts = new TreeMap<>();
    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final List<Entry> timeline = new ArrayList<>();
    private final Map<Long, List<Attempt>> attempts = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Recipient, Served> services = new HashMap<>();
    private final Map<String, Value> partyValues = new HashMap<>();
    private int reached;
    private long changes;
    private long state;
    private LocalDate day;

    /** @param asDone the same file as it stood when the act of that number was done */
    CaseState(Book book, LocalDate day, LongFunction<CaseState> asDone) {
        this.book = book;
        this.asDone = asDone;
        this.day = day;
    }

    public Book book() {
        return book;
    }

    /** The day as of which the case stands. */
    public LocalDate day() {
        return day;
    }

    /** The parties, in the order they were named. */
    public Collection<Party> parties() {
        return Collections.unmodifiableCollection(parties.values());
    }

    public Optional<Party> party(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(parties.get(id));
    }

    /** The parties that play a part. */
    public List<Party> partiesIn(String role) {
        List<Party> playing = new ArrayList<>();
        for (Party party : parties.values()) {
            if (party.is(role)) {
                playing.add(party);
            }
        }
        return playing;
    }

    /** What is on file about the case, by the names the book gives. */
    public Map<String, Value> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** The matters, in the order they were opened. */
    public Collection<Matter> matters() {
        return Collections.unmodifiableCollection(matters.values());
    }

    public Optional<Matter> matter(String id) {
        return Optional.ofNullable(matters.get(id));
    }

    /** What happened, in the order of the days from which it counts; struck acts stand there struck. */
    public List<Entry> timeline() {
        return Collections.unmodifiableList(timeline);
    }

    /** The clocks of every matter. */
    public List<Clock> clocks() {
        return matters.values().stream().flatMap(m -> clocks(m).stream()).toList();
    }

    /** The clocks of one matter, those of each recipient apart. */
    public List<Clock> clocks(Matter matter) {
        return new Clocks(this, matter, day).all();
    }

    /** The service of every letter of a matter on every recipient, newest letter last. */
    public List<Delivery> deliveries(Matter matter) {
        return new Deliveries(this, matter).all();
    }

    /** The money of a matter as it stands on this day. */
    public Accounts accounts(Matter matter) {
        return accounts(matter, day);
    }

    /** The money of a matter as it would stand on a later day if nothing more were done. */
    public Accounts accounts(Matter matter, LocalDate on) {
        return new Reckoning(this, matter, on).accounts();
    }

    /** The money an act must come with if it is done today. */
    public Fee fee(Matter matter, abate.engine.book.ActRule rule) {
        return Fee.of(this, matter, rule);
    }

    /**
     * What the letter an act issued states, in the order of the book; empty where the act issued none. It states what was
     * so when the act was done, on its own day, however late it was put on file: a lien that is put on file in June states
     * what was owed when it was recorded in March.
     */
    public List<Stated> contents(Matter matter, Done issued) {
        String name = issued.rule().letter();
        LetterRule letter = name == null ? null : matter.procedure().letters().get(name);
        if (letter == null) {
            return List.of();
        }
        CaseState then = wasJustDone(issued) ? this : asDone.apply(issued.number());
        return then.matter(matter.id())
                .map(each -> new Contents(then, each, issued).of(letter))
                .orElse(List.of());
    }

    /** Whether nothing has come after the act, so that the file still stands as it was done. */
    private boolean wasJustDone(Done act) {
        return act.number() == 0 || (act.on().equals(day) && timeline.getLast().done() == act);
    }

    /** Every act the matter's procedure knows that is, or may come, within reach, with why it may not be done now. */
    public List<Possible> possible(Matter matter) {
        return Reach.of(this, matter);
    }

    /** What the book's expressions read while an act is being written: for the limits and presets of its form. */
    public Scope scope(Matter matter, Done draft) {
        return new MatterScope(this, matter, day).judging(draft);
    }

    /** The procedures that can be opened on this file, each with why not. */
    public List<Openable> openable() {
        return Openable.of(this);
    }

    /** Why a matter is not closed: one sentence for each open matter, unmet duty and sum still owed (closing). */
    public List<Refusal> obstaclesToClosing() {
        return Obstacles.of(this);
    }

    /** The sentence that says where a matter stands; a day in it that nobody can tell yet is said to be so. */
    public Words sentence(Matter matter) {
        return sentence(matter, new MatterScope(this, matter, day));
    }

    /** The same as one party reads it: of a day that each recipient has for themselves it names that party's own. */
    public Words sentence(Matter matter, Party reader) {
        return sentence(matter, new Clocks(this, matter, day).asReadBy(reader));
    }

    private Words sentence(Matter matter, Scope scope) {
        var state = matter.procedure().states().get(matter.state());
        return state == null ? Words.NONE : state.sentence().in(scope, new NotKnown(this, matter, day, scope)::place);
    }

    /** What a matter shows under that name to other matters and to programs; absent where it shows nothing. */
    public Value shown(Matter matter, String name) {
        return new SeenMatter(this, matter, day).get(name);
    }

    /** What a matter keeps for others and nobody owes, as it stands on the file's day; empty where it keeps nothing. */
    public List<Held> held(Matter matter) {
        return Held.in(this, matter);
    }

    void put(Party party) {
        parties.put(party.id(), party);
        partyValues.remove(party.id());
        changed();
    }

    void put(Map<String, Value> found) {
        facts.putAll(found);
        changed();
    }

    void put(Matter matter) {
        matters.put(matter.id(), matter);
        changed();
    }

    void put(Entry entry) {
        timeline.add(entry);
    }

    /** A party as expressions read it, or absent where there is none of that id. */
    Value partyValue(@Nullable String id) {
        Party party = id == null ? null : parties.get(id);
        return party == null ? Value.ABSENT : partyValues.computeIfAbsent(party.id(), i -> party.asValue());
    }

    private record Recipient(long letterOf, String party, String ladder) {}

    /** The attempts to serve a letter on someone, and what they come to. */
    record Served(List<Attempt> attempts, Completion completion) {}

    /**
     * How the service of that letter on that party stands by the ways of a ladder, judged from every attempt, also those
     * the fold has not passed yet; so it is the same throughout.
     */
    Served served(long letterOf, String party, Ladder ladder) {
        return services.computeIfAbsent(new Recipient(letterOf, party, ladder.name()), r -> {
            List<Attempt> on = new ArrayList<>();
            for (Attempt attempt : attempts(letterOf)) {
                if (attempt.party().equals(party)) {
                    on.add(attempt);
                }
            }
            return new Served(List.copyOf(on), Sufficiency.judge(ladder, on));
        });
    }

    /** An attempt to serve the letter of that act, at its place among the acts as they count. */
    void put(long letterOf, Attempt attempt, int place) {
        attempts.computeIfAbsent(letterOf, n -> new ArrayList<>()).add(attempt);
        places.put(attempt.act(), place);
    }

    /** The fold has come to this place and day. */
    void reach(int place, LocalDate on) {
        state++;
        reached = place;
        day = on;
    }

    /** Something of a matter has changed, or more service can be seen. */
    void changed() {
        changes++;
        state++;
    }

    /** An act is judged with itself already on file; until it is taken back, the case is as if it were done. */
    void suppose(Matter matter, Done act) {
        matter.put(act);
        state++;
    }

    void takeBack(Matter matter) {
        matter.takeBack();
        state++;
    }

    /** Tells how the file stands now from how it stood at any other moment of the fold. */
    long state() {
        return state;
    }

    /** How often something of the file has changed. */
    long changes() {
        return changes;
    }

    /** A charge is owed from that day at the latest; with no day, it is owed no more. */
    void settle(Matter matter, String charge, @Nullable LocalDate owedFrom) {
        if (owedFrom == null ? matter.arisesNot(charge) : matter.arises(charge, owedFrom)) {
            changed();
        }
    }

    /** Time has passed to this day without an act. */
    void pass(LocalDate on) {
        state++;
        day = on;
    }

    /** Whether the fold has passed the attempt that the act of that number records. */
    boolean passed(long act) {
        return places.getOrDefault(act, Integer.MAX_VALUE) <= reached;
    }

    /** Every attempt on the letter of that act, also those the fold has not passed yet. */
    List<Attempt> attempts(long letterOf) {
        return attempts.getOrDefault(letterOf, List.of());
    }
}
