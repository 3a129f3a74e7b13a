package abate.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often one address may have facts judged: sixty at once, then one a second. Kept in memory and forgotten at a restart.
 */
@Component
class Allowance {
    private static final int AT_ONCE = 60;
    private static final double SECONDS_EACH = 1;
    private static final int MOST_REMEMBERED = 20_000;
    private static final double NANOS = 1e9;

    private record Left(double judgments, long at) {}

    private final LongSupplier nanos;
    private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Autowired
    Allowance() {
        this(System::nanoTime);
    }

    Allowance(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes one of what the address has left; false where nothing is. */
    synchronized boolean one(String address) {
        long now = nanos.getAsLong();
        Left before = left.getOrDefault(address, new Left(AT_ONCE, now));
        double earned = (now - before.at) / NANOS / SECONDS_EACH;
        double judgments = Math.min(AT_ONCE, before.judgments + earned);
        boolean allowed = judgments >= 1;
        left.put(address, new Left(allowed ? judgments - 1 : judgments, now));
        return allowed;
    }

    /** The seconds after which the next is allowed for certain. */
    long seconds() {
        return (long) Math.ceil(SECONDS_EACH);
    }
}
