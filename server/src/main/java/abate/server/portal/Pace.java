package abate.server.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from sending faster than people do. Generous, since a library or an office shares one address; kept
 * in memory and forgotten at a restart.
 */
@Component
class Pace {

    /** What is counted, and how many of it one address may do at once and then again every so many seconds. */
    enum Doing {
        SENDING(12, 300),
        TYPING(240, 2),
        GUESSING(30, 30);

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

    /** Whether an address may do it once more now; counts it if so. */
    synchronized boolean allows(Doing doing, String address) {
        long now = nanos.getAsLong();
        Who who = new Who(doing, address);
        Left before = left.getOrDefault(who, new Left(doing.atOnce, now));
        double earned = (now - before.at) / NANOS / doing.secondsEach;
        double tokens = Math.min(doing.atOnce, before.tokens + earned);
        boolean allowed = tokens >= 1;
        left.put(who, new Left(allowed ? tokens - 1 : tokens, now));
        return allowed;
    }

    /** Starts counting afresh. */
    synchronized void forget() {
        left.clear();
    }
}
