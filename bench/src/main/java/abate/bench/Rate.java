package abate.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How often a second something was done, in several rounds. A second is one of the processor's that this thread had, so
 * that what else the machine does, or the compiler, does not count.
 *
 * @param rounds each round's rate, slowest first; never empty
 */
record Rate(List<Double> rounds) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;

    Rate {
        List<Double> sorted = new ArrayList<>(rounds);
        Collections.sort(sorted);
        rounds = List.copyOf(sorted);
    }

    /**
     * Does the work over and over: to warm up, and then in rounds.
     *
     * @param work does it and says how much was done
     */
    static Rate of(LongSupplier work, int warmUpSeconds, int rounds, int roundSeconds) {
        round(work, warmUpSeconds);
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            rates.add(round(work, roundSeconds));
        }
        return new Rate(rates);
    }

    private static double round(LongSupplier work, int seconds) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start + seconds * SECOND;
        long done = 0;
        long now;
        do {
            done += work.getAsLong();
            now = THREADS.getCurrentThreadCpuTime();
        } while (now < end);
        return done * (double) SECOND / (now - start);
    }

    double median() {
        int half = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? rounds.get(half) : (rounds.get(half - 1) + rounds.get(half)) / 2;
    }

    double slowest() {
        return rounds.getFirst();
    }

    double quickest() {
        return rounds.getLast();
    }
}
