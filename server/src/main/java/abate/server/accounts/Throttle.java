package abate.server.accounts;

import abate.server.database.JurisdictionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Every try counts before it is judged, in one statement, so that tries made at the same
 * moment cannot slip past the limit; a try that proves right is given back.
 */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    /** What is counted, and how many wrong tries a window allows. An office shares one address, so it may err more. */
    enum Kind {
        ACCOUNT("account", 10),
        ADDRESS("address", 40);

        private final String key;
        private final int limit;

        Kind(String key, int limit) {
            this.key = key;
            this.limit = limit;
        }
    }

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of counting a try.
     *
     * @param until when to come back where there were too many; empty where the try may be judged
     * @param first whether this is the first try too many of its window, the one worth a line in the record
     */
    record Verdict(Optional<Instant> until, boolean first) {
        static final Verdict FREE = new Verdict(Optional.empty(), false);

        /** The stricter of two. */
        Verdict and(Verdict other) {
            Optional<Instant> later =
                    Stream.of(until, other.until).flatMap(Optional::stream).max(Instant::compareTo);
            return new Verdict(later, first || other.first);
        }
    }

    /** Counts a try, within a tenant transaction. */
    Verdict take(JurisdictionId jurisdiction, Kind kind, String subject, Instant now) {
        Count count = jdbc.sql("""
                        insert into account_guess (jurisdiction_id, kind, key_hash, since, guesses)
                        values (:j, :kind, :key, :now, 1)
                        on conflict (jurisdiction_id, kind, key_hash) do update set
                            since = case when account_guess.since <= :ended then excluded.since
                                         else account_guess.since end,
                            guesses = case when account_guess.since <= :ended then 1
                                           else account_guess.guesses + 1 end
                        returning since, guesses
                        """)
                .param("j", jurisdiction.value())
                .param("kind", kind.key)
                .param("key", hash(subject))
                .param("now", Times.column(now))
                .param("ended", Times.column(now.minus(WINDOW)))
                .query((row, n) ->
                        new Count(row.getObject("since", OffsetDateTime.class).toInstant(), row.getInt("guesses")))
                .single();
        return count.guesses <= kind.limit
                ? Verdict.FREE
                : new Verdict(Optional.of(count.since.plus(WINDOW)), count.guesses == kind.limit + 1);
    }

    /** Forgets the guesses of windows long past. */
    void forget(JurisdictionId jurisdiction, Instant now) {
        jdbc.sql("delete from account_guess where jurisdiction_id = :j and since < :long_ago")
                .param("j", jurisdiction.value())
                .param("long_ago", Times.column(now.minus(KEPT)))
                .update();
    }

    /** Gives back a try that was right: an account starts afresh, an address gets its one try back. */
    void giveBack(JurisdictionId jurisdiction, Kind kind, String subject) {
        String left = kind == Kind.ACCOUNT ? "0" : "greatest(guesses - 1, 0)";
        jdbc.sql("update account_guess set guesses = " + left
                        + " where jurisdiction_id = :j and kind = :kind and key_hash = :key")
                .param("j", jurisdiction.value())
                .param("kind", kind.key)
                .param("key", hash(subject))
                .update();
    }

    private record Count(Instant since, int guesses) {}

    /** Hashed, since people sometimes type a password where the e-mail address belongs. */
    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
