package abate.server.accounts;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

/** Passkeys of a jurisdiction's accounts. Every method runs inside a tenant transaction. */
@Component
class PasskeyRows {

    /** A passkey as its owner sees it in the list. */
    record Shown(UUID id, String label, Instant made, Instant lastUsed) {}

    private final JdbcClient jdbc;

    PasskeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Shown> shown(JurisdictionId jurisdiction, UUID account) {
        return jdbc.sql("select id, label, made_at, last_used_at from account_passkey"
                        + " where jurisdiction_id = :j and account_id = :account order by made_at, id")
                .param("j", jurisdiction.value())
                .param("account", account)
                .query((row, n) -> new Shown(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        instant(row, "made_at"),
                        instant(row, "last_used_at")))
                .list();
    }

    /** Removes a passkey of this account; false when it has none of that id. */
    boolean remove(JurisdictionId jurisdiction, UUID account, UUID id) {
        return jdbc.sql("delete from account_passkey"
                                + " where jurisdiction_id = :j and account_id = :account and id = :id")
                        .param("j", jurisdiction.value())
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    void removeCredential(JurisdictionId jurisdiction, Bytes credential) {
        jdbc.sql("delete from account_passkey where jurisdiction_id = :j and credential_id = :credential")
                .param("j", jurisdiction.value())
                .param("credential", credential.getBytes())
                .update();
    }

    /** Adds a passkey, or notes its newest use. A credential never moves from one account to another. */
    void save(JurisdictionId jurisdiction, CredentialRecord passkey) {
        jdbc.sql("""
                        insert into account_passkey (jurisdiction_id, id, account_id, credential_id, public_key,
                            signature_count, user_verified, transports, backup_eligible, backed_up,
                            attestation_object, client_data, label, made_at, last_used_at)
                        values (:j, :id, :account, :credential, :key, :count, :verified, :transports, :eligible,
                            :backed, :attestation, :client, :label, :made, :used)
                        on conflict (jurisdiction_id, credential_id) do update set
                            signature_count = excluded.signature_count,
                            user_verified = excluded.user_verified,
                            backed_up = excluded.backed_up,
                            last_used_at = excluded.last_used_at
                        where account_passkey.account_id = excluded.account_id
                        """)
                .param("j", jurisdiction.value())
                .param("id", Ids.next())
                .param("account", account(passkey.getUserEntityUserId()))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("transports", transports(passkey))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("label", passkey.getLabel())
                .param("made", Times.column(passkey.getCreated()))
                .param("used", Times.column(passkey.getLastUsed()))
                .update();
    }

    Optional<CredentialRecord> byCredential(JurisdictionId jurisdiction, Bytes credential) {
        return jdbc.sql("select * from account_passkey where jurisdiction_id = :j and credential_id = :credential")
                .param("j", jurisdiction.value())
                .param("credential", credential.getBytes())
                .query(PasskeyRows::passkey)
                .optional();
    }

    List<CredentialRecord> ofAccount(JurisdictionId jurisdiction, Bytes account) {
        return jdbc.sql("select * from account_passkey where jurisdiction_id = :j and account_id = :account")
                .param("j", jurisdiction.value())
                .param("account", account(account))
                .query(PasskeyRows::passkey)
                .list();
    }

    /** The account's id as a passkey carries it: the sixteen bytes of the UUID, which say nothing of the person. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /** The account a passkey names; one that exists nowhere when the bytes are no UUID. */
    static UUID account(Bytes handle) {
        byte[] bytes = handle.getBytes();
        if (bytes.length != 16) {
            return new UUID(0, 0);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(instant(row, "made_at"))
                .lastUsed(instant(row, "last_used_at"))
                .build();
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@Nullable Bytes proof) {
        return Objects.requireNonNull(proof, "a new passkey brings its proof").getBytes();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
