package abate.server.accounts;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links: made, found and used up. Every method runs inside a tenant transaction. */
@Component
class Links {

    static final Duration LIFE = Duration.ofDays(3);

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link for the account and ends the ones it had, so that only the newest opens the door. */
    OneTimeLink make(JurisdictionId jurisdiction, UUID account, Instant now) {
        end(jurisdiction, account, now);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant expires = now.plus(LIFE);
        jdbc.sql("""
                        insert into account_link
                            (jurisdiction_id, id, account_id, token_hash, made_at, expires_at)
                        values (:j, :id, :account, :hash, :now, :expires)
                        """)
                .param("j", jurisdiction.value())
                .param("id", Ids.next())
                .param("account", account)
                .param("hash", hash(token))
                .param("now", Times.column(now))
                .param("expires", Times.column(expires))
                .update();
        return new OneTimeLink("/welcome/" + jurisdiction.value() + "?link=" + token, expires);
    }

    /** The account an open link is for, or nothing when it was used, replaced, expired or never made. */
    Optional<UUID> accountOf(JurisdictionId jurisdiction, String token, Instant now) {
        return jdbc.sql("""
                        select account_id from account_link
                        where jurisdiction_id = :j and token_hash = :hash and ended_at is null and expires_at > :now
                        """)
                .param("j", jurisdiction.value())
                .param("hash", hash(token))
                .param("now", Times.column(now))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up; of two at the same moment only one gets the account. */
    Optional<UUID> use(JurisdictionId jurisdiction, String token, Instant now) {
        return jdbc.sql("""
                        update account_link set ended_at = :now
                        where jurisdiction_id = :j and token_hash = :hash and ended_at is null and expires_at > :now
                        returning account_id
                        """)
                .param("j", jurisdiction.value())
                .param("hash", hash(token))
                .param("now", Times.column(now))
                .query(UUID.class)
                .optional();
    }

    /** Ends every open link of the account. */
    void end(JurisdictionId jurisdiction, UUID account, Instant now) {
        jdbc.sql("update account_link set ended_at = :now"
                        + " where jurisdiction_id = :j and account_id = :account and ended_at is null")
                .param("j", jurisdiction.value())
                .param("account", account)
                .param("now", Times.column(now))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
