package abate.bench;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Act;
import abate.engine.time.Calendar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The law engine beside a process engine and decision tables, on the same written penalties, after their answers agree. */
final class EngineBench {
    private static final String SACRAMENTO = "us-ca-sacramento";

    /**
     * How long and how much.
     *
     * @param warmUp seconds before anything counts
     * @param rounds how many count
     * @param seconds of each round
     * @param trials acts of random histories on which the invariants are tried first
     */
    record Effort(int warmUp, int rounds, int seconds, long trials) {}

    /**
     * What came out.
     *
     * @param rates by what was measured, in the order of measuring
     * @param procedures acts in the mix, by procedure
     */
    record Found(long loadMillis, int histories, Map<String, Long> procedures, long trials, Map<String, Rate> rates) {}

    static final String MIX = "acts of the mix folded";
    static final String LAW = "penalties: Abate, order to end, its sums and dates";
    static final String PROCESS = "penalties: Flowable, order to end, its sums and dates";
    static final String TABLES = "penalties: KIE DMN, ranges and dates alone";

    private final Path books;
    private final Effort effort;

    EngineBench(Path books, Effort effort) {
        this.books = books;
        this.effort = effort;
    }

    Found run() {
        long start = System.nanoTime();
        Map<String, Book> all = Books.loadAll(books);
        long loadMillis = (System.nanoTime() - start) / 1_000_000;
        LawMix mix = new LawMix(books, all.values(), 1);
        List<String> broken = mix.broken(effort.trials());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("does not hold of random histories: " + broken);
        }
        Map<String, Rate> rates = new LinkedHashMap<>();
        rates.put(MIX, rate(mix::fold));
        beside(Objects.requireNonNull(all.get(SACRAMENTO)), rates);
        return new Found(loadMillis, mix.histories(), mix.procedures(), effort.trials(), rates);
    }

    private void beside(Book book, Map<String, Rate> rates) {
        List<Penalty> written = Penalties.written();
        LawPenalties law = new LawPenalties(book);
        Calendar roll = book.calendars().roll();
        TablePenalties tables = new TablePenalties(roll);
        List<List<Act>> acts = written.stream().map(law::acts).toList();
        try (FlowablePenalties process = new FlowablePenalties(roll)) {
            agree(written, law, process, tables);
            rates.put(LAW, rate(() -> {
                for (int i = 0; i < written.size(); i++) {
                    law.outcome(acts.get(i), written.get(i).read());
                }
                return written.size();
            }));
            rates.put(PROCESS, rate(() -> {
                written.forEach(process::outcome);
                return written.size();
            }));
            rates.put(TABLES, rate(() -> {
                written.forEach(tables::dates);
                return written.size();
            }));
        }
    }

    private Rate rate(java.util.function.LongSupplier work) {
        return Rate.of(work, effort.warmUp(), effort.rounds(), effort.seconds());
    }

    /** Nothing is timed before all of them say the same of every written penalty. */
    static void agree(List<Penalty> written, LawPenalties law, FlowablePenalties process, TablePenalties tables) {
        List<String> differing = new ArrayList<>();
        for (Penalty p : written) {
            List<Act> acts = law.acts(p);
            Penalty.Outcome ours = law.outcome(acts, p.read());
            if (!law.allowed(acts, p.read())) {
                differing.add(p.name() + ": an act is in question");
            }
            if (!ours.equals(process.outcome(p))) {
                differing.add(p.name() + ": " + ours + ", Flowable " + process.outcome(p));
            }
            if (!ours.dates().equals(tables.dates(p))) {
                differing.add(p.name() + ": " + ours.dates() + ", KIE " + tables.dates(p));
            }
        }
        if (!differing.isEmpty()) {
            throw new IllegalStateException("the answers differ: " + String.join("\n", differing));
        }
    }
}
