package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.AccountRows.Door;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import abate.server.operations.PublicAddress;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adding passkeys to an account and signing in with one. Browser and server speak WebAuthn's JSON. */
@Component
class Passkeys {

    static final int LONGEST_LABEL = 60;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Tenants tenants;
    private final AccountRows accounts;
    private final PasskeyRows passkeys;
    private final Throttle throttle;
    private final AccountEvents events;
    private final OfficialTime time;
    private final PublicAddress address;

    Passkeys(
            Tenants tenants,
            AccountRows accounts,
            PasskeyRows passkeys,
            Throttle throttle,
            AccountEvents events,
            OfficialTime time,
            PublicAddress address) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.events = events;
        this.time = time;
        this.address = address;
    }

    List<PasskeyRows.Shown> of(SignedIn who) {
        return tenants.in(who.jurisdiction(), () -> passkeys.shown(who.jurisdiction(), who.account()));
    }

    /** Removes one of the person's own passkeys; false when there is none of that id. */
    boolean remove(SignedIn who, UUID id) {
        Instant now = time.now();
        return tenants.in(who.jurisdiction(), () -> {
            boolean removed = passkeys.remove(who.jurisdiction(), who.account(), id);
            if (removed) {
                events.add(who.jurisdiction(), now, Kind.PASSKEY_REMOVED, Who.by(who, who.account()), null);
            }
            return removed;
        });
    }

    /** What the browser needs to make a passkey for this person. */
    String optionsToAdd(SignedIn who, Bytes challenge) {
        return tenants.in(
                who.jurisdiction(),
                () -> json.writeValueAsString(party(who.jurisdiction(), challenge)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(new StaffAuthentication(who)))));
    }

    /** Adds the passkey the browser made; false when it does not prove what it must. */
    boolean add(SignedIn who, Bytes challenge, String credential, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(credential, new TypeReference<>() {});
            return tenants.in(who.jurisdiction(), () -> {
                WebAuthnRelyingPartyOperations party = party(who.jurisdiction(), challenge);
                party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        party.createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(new StaffAuthentication(who))),
                        new RelyingPartyPublicKey(made, label(label))));
                events.add(
                        who.jurisdiction(), time.now(), Kind.PASSKEY_ADDED, Who.by(who, who.account()), label(label));
                return true;
            });
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notProven) {
            return false;
        }
    }

    /** What the browser needs to sign in with any passkey of this jurisdiction it holds. */
    String optionsToSignIn(JurisdictionId jurisdiction, Bytes challenge) {
        return tenants.in(
                jurisdiction,
                () -> json.writeValueAsString(party(jurisdiction, challenge)
                        .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null))));
    }

    /** Who the passkey proves the person to be; nobody when it proves nothing or the account is not active. */
    Optional<SignedIn> signIn(JurisdictionId jurisdiction, Bytes challenge, String credential, String fromAddress) {
        Instant now = time.now();
        Throttle.Verdict verdict =
                tenants.in(jurisdiction, () -> throttle.take(jurisdiction, Throttle.Kind.ADDRESS, fromAddress, now));
        if (verdict.until().isPresent()) {
            return Optional.empty();
        }
        Optional<SignedIn> who = proven(jurisdiction, challenge, credential);
        tenants.in(jurisdiction, () -> note(jurisdiction, who, fromAddress, now));
        return who;
    }

    private void note(JurisdictionId jurisdiction, Optional<SignedIn> who, String fromAddress, Instant now) {
        if (who.isEmpty()) {
            events.add(jurisdiction, now, Kind.WRONG_PASSKEY, Who.atDoor(Optional.empty(), fromAddress), null);
            return;
        }
        throttle.giveBack(jurisdiction, Throttle.Kind.ADDRESS, fromAddress);
        events.add(jurisdiction, now, Kind.SIGNED_IN_PASSKEY, Who.self(who.get().account(), fromAddress), null);
    }

    private Optional<SignedIn> proven(JurisdictionId jurisdiction, Bytes challenge, String credential) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    json.readValue(credential, new TypeReference<>() {});
            return tenants.in(jurisdiction, () -> {
                WebAuthnRelyingPartyOperations party = party(jurisdiction, challenge);
                PublicKeyCredentialUserEntity user = party.authenticate(new RelyingPartyAuthenticationRequest(
                        party.createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(null)),
                        shown));
                return accounts.doorById(jurisdiction, PasskeyRows.account(user.getId()))
                        .filter(Door::isActive)
                        .map(door -> door.signedInto(jurisdiction));
            });
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notProven) {
            return Optional.empty();
        }
    }

    private WebAuthnRelyingPartyOperations party(JurisdictionId jurisdiction, Bytes challenge) {
        return RelyingParty.of(jurisdiction, address.uri(), challenge, time.now(), accounts, passkeys);
    }

    private static String label(String typed) {
        String label = typed.strip();
        if (label.isEmpty()) {
            return "Passkey";
        }
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }
}
