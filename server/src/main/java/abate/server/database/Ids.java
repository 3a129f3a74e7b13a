package abate.server.database;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): they sort in the order they were made, which keeps indexes compact. The moment
 * inside one carries no legal meaning; what counts is the day an act is recorded with.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds in the upper 52 bits, a counter within the millisecond in the lower 12. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** The next id, greater than every id this process made before. */
    public static UUID next() {
        return next(System.currentTimeMillis(), RANDOM.nextLong());
    }

    static UUID next(long millis, long random) {
        long stamp = LAST.updateAndGet(last -> Math.max(millis << 12, last + 1));
        long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0xfffL);
        long low = (random & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
