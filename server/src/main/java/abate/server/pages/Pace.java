package abate.server.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from doing something faster than people do. Kept in memory, and forgotten at a restart; what is counted
 * of one doing takes nothing from another.
 */
@Component
public class Pace {
    private static final int MOST_REMEMBERED = 60_000;
    private static final double NANOS = 1e9;

    /**
     * What is counted; generous where people do it, since a library or an office shares one address.
     *
     * @param what tells it from every other doing
     * @param atOnce how many of it one address may do at once
     * @param secondsEach after how many seconds it may do one more
     */
    public record Doing(String what, int atOnce, long secondsEach) {}

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

    @Autowired
    Pace() {
        this(System::nanoTime);
    }

    /** @param nanos a clock that only moves on, in billionths of a second */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether an address may do it once more now; nothing is counted. */
    public synchronized boolean allows(Doing doing, String address) {
        return tokens(doing, address) >= 1;
    }

    /** An address has done it. */
    public synchronized void count(Doing doing, String address) {
        left.put(new Who(doing, address), new Left(Math.max(0, tokens(doing, address) - 1), nanos.getAsLong()));
    }

    /** Whether an address may do it once more now; counts it if so. */
    public synchronized boolean takes(Doing doing, String address) {
        boolean allowed = allows(doing, address);
        if (allowed) {
            count(doing, address);
        }
        return allowed;
    }

    /** Starts counting afresh. */
    public synchronized void forget() {
        left.clear();
    }

    private double tokens(Doing doing, String address) {
        long now = nanos.getAsLong();
        Left before = left.getOrDefault(new Who(doing, address), new Left(doing.atOnce(), now));
        return Math.min(doing.atOnce(), before.tokens + (now - before.at) / NANOS / doing.secondsEach());
    }
}
