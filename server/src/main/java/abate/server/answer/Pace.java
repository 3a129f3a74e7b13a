package abate.server.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from trying codes, or sending forms, faster than people do. Generous, since a library or an office
 * shares one address; kept in memory and forgotten at a restart.
 */
@Component
class Pace {

    /** What is counted, and how many of it one address may do at once and then again every so many seconds. */
    enum Doing {
        GUESSING(30, 30),
        SENDING(20, 60);

        private final int atOnce;
        private final long secondsEach;

        Doing(int atOnce, long secondsEach) {
            this.atOnce = atOnce;
            this.secondsEach = secondsEach;
        }
    }

    private static final int MOST_REMEMBERED = 20_000;
    private static final double NANOS = 1e9;

    private record Who(Doing doing, String address) {}

    private record Left(double tokens, long at) {}

    private final LongSupplier nanos;
    private final Map<Who, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Left> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether an address may do it once more now. */
    synchronized boolean allows(Doing doing, String address) {
        return tokens(doing, address) >= 1;
    }

    /** An address has done it. */
    synchronized void count(Doing doing, String address) {
        double tokens = tokens(doing, address);
        left.put(new Who(doing, address), new Left(Math.max(0, tokens - 1), nanos.getAsLong()));
    }

    private double tokens(Doing doing, String address) {
        long now = nanos.getAsLong();
        Left before = left.getOrDefault(new Who(doing, address), new Left(doing.atOnce, now));
        return Math.min(doing.atOnce, before.tokens + (now - before.at) / NANOS / doing.secondsEach);
    }
}
