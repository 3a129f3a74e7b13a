package abate.server.accounts;

import abate.server.database.JurisdictionId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * One ceremony of one jurisdiction: Spring Security's WebAuthn checks, bound to that jurisdiction's own tables and
 * to the challenge the ceremony began with. The device must check the person too (a fingerprint, a face, a PIN),
 * since a passkey here stands in for the password.
 */
final class RelyingParty {

    private static final String NAME = "Abate";

    private RelyingParty() {}

    static WebAuthnRelyingPartyOperations of(
            JurisdictionId jurisdiction,
            URI publicAddress,
            Bytes challenge,
            Instant now,
            AccountRows accounts,
            PasskeyRows passkeys) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                new Users(jurisdiction, accounts),
                new Keys(jurisdiction, passkeys, now),
                PublicKeyCredentialRpEntity.builder()
                        .id(publicAddress.getHost())
                        .name(NAME)
                        .build(),
                Set.of(origin(publicAddress)));
        operations.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String origin(URI address) {
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** The accounts of the jurisdiction, under the name Spring gives them: the account's id. */
    private record Users(JurisdictionId jurisdiction, AccountRows rows)
            implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
            return rows.byId(jurisdiction, PasskeyRows.account(id))
                    .map(Users::entity)
                    .orElse(null);
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
            return rows.byId(jurisdiction, java.util.UUID.fromString(accountId))
                    .map(Users::entity)
                    .orElse(null);
        }

        private static PublicKeyCredentialUserEntity entity(StaffMember member) {
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(PasskeyRows.handle(member.id()))
                    .name(member.email().orElse(member.name()))
                    .displayName(member.name())
                    .build();
        }

        @Override
        public void save(PublicKeyCredentialUserEntity entity) {
            throw new UnsupportedOperationException("Accounts are made by invitation only");
        }

        @Override
        public void delete(Bytes id) {
            throw new UnsupportedOperationException("Accounts are never deleted");
        }
    }

    /** The passkeys of the jurisdiction. */
    private record Keys(JurisdictionId jurisdiction, PasskeyRows rows, Instant now)
            implements UserCredentialRepository {

        @Override
        public void delete(Bytes credential) {
            rows.removeCredential(jurisdiction, credential);
        }

        /** Kept under the official time, not under the time the library reads for itself. */
        @Override
        public void save(CredentialRecord passkey) {
            boolean known =
                    rows.byCredential(jurisdiction, passkey.getCredentialId()).isPresent();
            rows.save(
                    jurisdiction,
                    ImmutableCredentialRecord.fromCredentialRecord(passkey)
                            .created(known ? passkey.getCreated() : now)
                            .lastUsed(now)
                            .build());
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
            return rows.byCredential(jurisdiction, credential).orElse(null);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes account) {
            return rows.ofAccount(jurisdiction, account);
        }
    }
}
