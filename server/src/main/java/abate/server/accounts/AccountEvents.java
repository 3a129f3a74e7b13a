package abate.server.accounts;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what happened to accounts and at the door: appended, never changed, free of secrets. */
@Component
class AccountEvents {

    /** What happened. */
    enum Kind {
        INVITED("Invited"),
        LINK_MADE("One-time link made"),
        LINK_USED("One-time link used"),
        ROLES_SET("Roles set"),
        SUSPENDED("Suspended"),
        REINSTATED("Reinstated"),
        PASSWORD_CHANGED("Password changed"),
        PASSKEY_ADDED("Passkey added"),
        PASSKEY_REMOVED("Passkey removed"),
        SIGNED_IN_PASSWORD("Signed in with password"),
        SIGNED_IN_PASSKEY("Signed in with passkey"),
        SIGNED_IN_LINK("Signed in by one-time link"),
        SIGNED_IN_DEMO("Signed in (demonstration)"),
        SIGNED_OUT("Signed out"),
        WRONG_PASSWORD("Wrong password"),
        WRONG_PASSKEY("Passkey not accepted"),
        TOO_MANY_TRIES("Too many tries");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line of the record, as the page of a staff member shows it. */
    record Line(Instant at, String what, Optional<String> by, Optional<String> note) {}

    private final JdbcClient jdbc;

    AccountEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends one event, within a tenant transaction. */
    void add(JurisdictionId jurisdiction, Instant at, Kind kind, Who who, @Nullable String note) {
        jdbc.sql("""
                        insert into account_event
                            (jurisdiction_id, id, at, kind, account_id, actor_id, address, note)
                        values (:j, :id, :at, :kind, :account, :actor, :address, :note)
                        """)
                .param("j", jurisdiction.value())
                .param("id", Ids.next())
                .param("at", Times.column(at))
                .param("kind", kind.key())
                .param("account", who.account())
                .param("actor", who.actor())
                .param("address", who.address())
                .param("note", note)
                .update();
    }

    /** The newest lines about an account, newest first. */
    List<Line> of(JurisdictionId jurisdiction, UUID account, int atMost) {
        return jdbc.sql("""
                        select e.at, e.kind, e.note, a.name as actor
                        from account_event e
                        left join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.actor_id
                        where e.jurisdiction_id = :j and e.account_id = :account
                        order by e.at desc, e.id desc limit :most
                        """)
                .param("j", jurisdiction.value())
                .param("account", account)
                .param("most", atMost)
                .query((row, n) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)).label,
                        Optional.ofNullable(row.getString("actor")),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    /** Whom an event is about, who did it, and from which network address, as far as known. */
    record Who(
            @Nullable UUID account,
            @Nullable UUID actor,
            @Nullable String address) {
        static Who self(UUID account, String address) {
            return new Who(account, account, address);
        }

        static Who by(SignedIn actor, UUID account) {
            return new Who(account, actor.account(), null);
        }

        static Who atDoor(Optional<UUID> account, String address) {
            return new Who(account.orElse(null), null, address);
        }
    }
}
