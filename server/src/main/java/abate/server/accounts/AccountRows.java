package abate.server.accounts;

import abate.server.accounts.StaffMember.Standing;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account tables. Every method runs inside a tenant transaction. */
@Component
class AccountRows {

    private static final String MEMBER = """
            select a.id, a.name, a.email, a.standing,
                   array(select r.role from account_role r
                         where r.jurisdiction_id = a.jurisdiction_id and r.account_id = a.id) as roles,
                   (select max(e.at) from account_event e
                    where e.jurisdiction_id = a.jurisdiction_id and e.account_id = a.id
                      and e.kind like 'signed\\_in\\_%') as last_sign_in
            from account a
            where a.jurisdiction_id = :j
            """;

    /** What the door needs to know of an account. */
    record Door(
            UUID id,
            String name,
            Standing standing,
            @Nullable String passwordHash,
            Instant sessionsFrom,
            Set<Role> roles) {

        boolean isActive() {
            return standing == Standing.ACTIVE;
        }

        SignedIn signedInto(JurisdictionId jurisdiction) {
            return new SignedIn(id, name, jurisdiction, roles);
        }
    }

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StaffMember> all(JurisdictionId jurisdiction) {
        return jdbc.sql(MEMBER + " order by lower(a.name), a.id")
                .param("j", jurisdiction.value())
                .query(AccountRows::member)
                .list();
    }

    Map<UUID, String> names(JurisdictionId jurisdiction) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from account where jurisdiction_id = :j")
                .param("j", jurisdiction.value())
                .query((RowCallbackHandler) row -> names.put(row.getObject("id", UUID.class), row.getString("name")));
        return Map.copyOf(names);
    }

    Optional<StaffMember> byId(JurisdictionId jurisdiction, UUID id) {
        return jdbc.sql(MEMBER + " and a.id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .query(AccountRows::member)
                .optional();
    }

    Optional<Door> doorById(JurisdictionId jurisdiction, UUID id) {
        return door(jurisdiction, "a.id = :key", id);
    }

    Optional<Door> doorByEmail(JurisdictionId jurisdiction, String email) {
        return door(jurisdiction, "a.email = :key", Emails.tidy(email));
    }

    private Optional<Door> door(JurisdictionId jurisdiction, String condition, Object key) {
        return jdbc.sql("""
                        select a.id, a.name, a.standing, a.password_hash, a.sessions_from,
                               array(select r.role from account_role r
                                     where r.jurisdiction_id = a.jurisdiction_id and r.account_id = a.id) as roles
                        from account a
                        where a.jurisdiction_id = :j and\s""" + condition)
                .param("j", jurisdiction.value())
                .param("key", key)
                .query((row, n) -> new Door(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        standing(row),
                        row.getString("password_hash"),
                        row.getObject("sessions_from", OffsetDateTime.class).toInstant(),
                        roles(row)))
                .optional();
    }

    /** Adds an account; false when the e-mail address already has one here. */
    boolean add(
            JurisdictionId jurisdiction, UUID id, String name, @Nullable String email, Standing standing, Instant now) {
        return jdbc.sql("""
                        insert into account (jurisdiction_id, id, email, name, standing, made_at, sessions_from)
                        values (:j, :id, :email, :name, :standing, :now, :now)
                        on conflict (jurisdiction_id, email) do nothing
                        """)
                        .param("j", jurisdiction.value())
                        .param("id", id)
                        .param("email", email == null ? null : Emails.tidy(email))
                        .param("name", name)
                        .param("standing", key(standing))
                        .param("now", Times.column(now))
                        .update()
                == 1;
    }

    void setRoles(JurisdictionId jurisdiction, UUID id, Set<Role> roles) {
        jdbc.sql("delete from account_role where jurisdiction_id = :j and account_id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (jurisdiction_id, account_id, role) values (:j, :id, :role)")
                    .param("j", jurisdiction.value())
                    .param("id", id)
                    .param("role", role.key())
                    .update();
        }
    }

    /** Sets the standing and ends every session begun before now. */
    void setStanding(JurisdictionId jurisdiction, UUID id, Standing standing, Instant now) {
        jdbc.sql("update account set standing = :standing, sessions_from = :now"
                        + " where jurisdiction_id = :j and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .param("standing", key(standing))
                .param("now", Times.column(now))
                .update();
    }

    /** Shuts the account: password forgotten, passkeys gone, every session ended. */
    void suspend(JurisdictionId jurisdiction, UUID id, Instant now) {
        setStanding(jurisdiction, id, Standing.SUSPENDED, now);
        jdbc.sql("update account set password_hash = null where jurisdiction_id = :j and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .update();
        jdbc.sql("delete from account_passkey where jurisdiction_id = :j and account_id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .update();
    }

    /** Sets a new password and ends every session begun before now. */
    void setPassword(JurisdictionId jurisdiction, UUID id, String hash, Instant now) {
        jdbc.sql("update account set password_hash = :hash, sessions_from = :now"
                        + " where jurisdiction_id = :j and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .param("hash", hash)
                .param("now", Times.column(now))
                .update();
    }

    /** Sets name and e-mail address; false when another account here has the address. */
    boolean setIdentity(JurisdictionId jurisdiction, UUID id, String name, String email) {
        return jdbc.sql("""
                        update account set name = :name, email = :email
                        where jurisdiction_id = :j and id = :id
                          and not exists (select 1 from account other where other.jurisdiction_id = :j
                                          and other.email = :email and other.id <> :id)
                        """)
                        .param("j", jurisdiction.value())
                        .param("id", id)
                        .param("name", name)
                        .param("email", Emails.tidy(email))
                        .update()
                == 1;
    }

    /** Locks the active accounts, so that two changes at once cannot remove the last two administrators. */
    Set<UUID> activeAdministrators(JurisdictionId jurisdiction) {
        jdbc.sql("select id from account where jurisdiction_id = :j and standing = 'active' order by id for update")
                .param("j", jurisdiction.value())
                .query(UUID.class)
                .list();
        return Set.copyOf(
                jdbc.sql("""
                        select a.id from account a
                        join account_role r on r.jurisdiction_id = a.jurisdiction_id and r.account_id = a.id
                        where a.jurisdiction_id = :j and r.role = 'administrator' and a.standing = 'active'
                        """).param("j", jurisdiction.value()).query(UUID.class).list());
    }

    /** Notes that a passkey was offered; true the first time. */
    boolean noteOffered(JurisdictionId jurisdiction, UUID id, Instant now) {
        return jdbc.sql("update account set passkey_offered_at = :now"
                                + " where jurisdiction_id = :j and id = :id and passkey_offered_at is null")
                        .param("j", jurisdiction.value())
                        .param("id", id)
                        .param("now", Times.column(now))
                        .update()
                == 1;
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_sign_in", OffsetDateTime.class);
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                roles(row),
                standing(row),
                Optional.ofNullable(last).map(OffsetDateTime::toInstant));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT));
    }

    /** A role this version does not know opens nothing, so it is left out. */
    private static Set<Role> roles(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(keys).flatMap(key -> Role.ofKey(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
