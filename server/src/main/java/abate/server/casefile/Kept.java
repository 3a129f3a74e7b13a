package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.book.Phrase;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.matter.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file kept up to a day: what happened by operation of law, noted, and the states whose money is to be booked, in the
 * order of their days.
 *
 * @param notes acts to append
 * @param states as of every day on which something happened, and as of the last
 */
record Kept(List<Act> notes, NavigableMap<LocalDate, CaseState> states) {
    /** How far ahead it is asked what will happen if nothing is done; then it is asked again. */
    private static final int AHEAD_DAYS = 400;

    private static final List<String> MOVING = List.of("owing", "today", "charge");

    Kept {
        notes = List.copyOf(notes);
    }

    /** The file as of the day it is kept to. */
    CaseState state() {
        return states.lastEntry().getValue();
    }

    /**
     * Keeps a file up to a day.
     *
     * @param from the day it was kept to; what happened by then and is not noted yet is noted as of that day
     */
    static Kept upTo(Book book, List<Act> acts, LocalDate from, LocalDate day) {
        CaseState state = CaseLaw.fold(book, acts, day);
        NavigableMap<LocalDate, CaseState> states = new TreeMap<>();
        List<Act> notes = new ArrayList<>();
        long number = acts.isEmpty() ? 0 : acts.getLast().number();
        for (Entry happened : unnoted(state, acts)) {
            LocalDate recorded = happened.on().isBefore(from) ? from : happened.on();
            notes.add(new Act(++number, recorded, happened.on(), Actor.LAW, note(happened)));
            states.computeIfAbsent(recorded, on -> on.equals(day) ? state : CaseLaw.fold(book, acts, on));
        }
        states.put(day, state);
        return new Kept(notes, states);
    }

    private static Deed.LawNoted note(Entry happened) {
        String act = Optional.ofNullable(happened.done()).orElseThrow().rule().name();
        return new Deed.LawNoted(Optional.ofNullable(happened.matter()).orElseThrow(), act, happened.on());
    }

    /** What happened by operation of law without a note, in the order of its days. */
    static List<Entry> unnoted(CaseState state, List<Act> acts) {
        Map<Deed, Integer> noted = new LinkedHashMap<>();
        acts.stream()
                .map(Act::deed)
                .filter(Deed.LawNoted.class::isInstance)
                .forEach(deed -> noted.merge(deed, 1, Integer::sum));
        return state.timeline().stream()
                .filter(Kept::byLaw)
                .filter(entry -> noted.merge(note(entry), -1, Integer::sum) < 0)
                .toList();
    }

    private static boolean byLaw(Entry entry) {
        return entry.deed() == null && entry.done() != null;
    }

    /** What the file posts to the ledger, by matter. */
    static Map<String, List<Posting>> postings(CaseState state, LocalDate on) {
        Map<String, List<Posting>> postings = new LinkedHashMap<>();
        for (Matter matter : state.matters()) {
            postings.put(matter.id(), state.accounts(matter, on).postings());
        }
        return postings;
    }

    /**
     * The first day after the state's own on which, without any further act, something happens by operation of law or a
     * clock changes its standing; null where nothing is to come.
     */
    static @Nullable LocalDate due(Book book, List<Act> acts, CaseState state) {
        LocalDate day = state.day();
        Stream<LocalDate> clocks = state.clocks().stream().flatMap(clock -> changes(clock).stream());
        return Stream.concat(clocks, ahead(book, acts, state))
                .filter(next -> next.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the words for a matter change from day to day by themselves. */
    static boolean moves(CaseState state) {
        return state.matters().stream().anyMatch(Kept::moves);
    }

    private static Optional<LocalDate> changes(Clock clock) {
        if (clock.standing() != Clock.Standing.RUNNING) {
            return Optional.empty();
        }
        return Optional.of(
                switch (clock.rule().sort()) {
                    case RIGHT, DUTY, EARLIEST -> clock.day().plusDays(1);
                    case MARKS, RUNS -> clock.day();
                });
    }

    /** Whether the sentence of a matter can change from one day to the next by itself: it names a sum that runs. */
    private static boolean moves(Matter matter) {
        var standing = matter.procedure().states().get(matter.state());
        Phrase sentence = standing == null ? Phrase.NONE : standing.sentence();
        return !matter.isClosed() && MOVING.stream().anyMatch(sentence::mentions);
    }

    /** The law's next act, and the end of what was looked at while a matter is open. */
    private static Stream<LocalDate> ahead(Book book, List<Act> acts, CaseState state) {
        if (state.matters().stream().allMatch(Matter::isClosed)) {
            return Stream.empty();
        }
        LocalDate horizon = state.day().plusDays(AHEAD_DAYS);
        Stream<LocalDate> lawful = CaseLaw.fold(book, acts, horizon).timeline().stream()
                .filter(Kept::byLaw)
                .map(Entry::on);
        return Stream.concat(lawful, Stream.of(horizon));
    }
}
