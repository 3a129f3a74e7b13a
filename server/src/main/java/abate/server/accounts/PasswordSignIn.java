package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.AccountRows.Door;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in with an e-mail address and a password. */
@Component
class PasswordSignIn {

    /** What the door answers. */
    sealed interface Answer {
        /** Come in. */
        record Welcome(SignedIn who) implements Answer {}

        /** E-mail address or password is wrong, or the account is not active; which of these is not said. */
        record Wrong() implements Answer {}

        /** Too many wrong tries; come back then. */
        record Wait(Instant until) implements Answer {}
    }

    private final Tenants tenants;
    private final AccountRows rows;
    private final Throttle throttle;
    private final Passwords passwords;
    private final AccountEvents events;
    private final OfficialTime time;

    PasswordSignIn(
            Tenants tenants,
            AccountRows rows,
            Throttle throttle,
            Passwords passwords,
            AccountEvents events,
            OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.throttle = throttle;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    /** Judges one try from one network address. */
    Answer tryOut(JurisdictionId jurisdiction, String email, String password, String address) {
        Instant now = time.now();
        Optional<Door> found = tenants.in(jurisdiction, () -> rows.doorByEmail(jurisdiction, email));
        Optional<Instant> until = count(jurisdiction, email, address, now, found);
        if (until.isPresent()) {
            return new Answer.Wait(until.get());
        }
        String hash = found.filter(Door::isActive).map(Door::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            note(jurisdiction, now, Kind.WRONG_PASSWORD, Who.atDoor(found.map(Door::id), address));
            return new Answer.Wrong();
        }
        return admit(jurisdiction, found.orElseThrow(), email, address, now);
    }

    private Optional<Instant> count(
            JurisdictionId jurisdiction, String email, String address, Instant now, Optional<Door> found) {
        return tenants.in(jurisdiction, () -> {
            Throttle.Verdict verdict = throttle.take(jurisdiction, Throttle.Kind.ACCOUNT, Emails.tidy(email), now)
                    .and(throttle.take(jurisdiction, Throttle.Kind.ADDRESS, address, now));
            if (verdict.first()) {
                events.add(jurisdiction, now, Kind.TOO_MANY_TRIES, Who.atDoor(found.map(Door::id), address), null);
            }
            return verdict.until();
        });
    }

    private Answer admit(JurisdictionId jurisdiction, Door door, String email, String address, Instant now) {
        return tenants.in(jurisdiction, () -> {
            throttle.giveBack(jurisdiction, Throttle.Kind.ACCOUNT, Emails.tidy(email));
            throttle.giveBack(jurisdiction, Throttle.Kind.ADDRESS, address);
            throttle.forget(jurisdiction, now);
            events.add(jurisdiction, now, Kind.SIGNED_IN_PASSWORD, Who.self(door.id(), address), null);
            return new Answer.Welcome(door.signedInto(jurisdiction));
        });
    }

    private void note(JurisdictionId jurisdiction, Instant now, Kind kind, Who who) {
        tenants.in(jurisdiction, () -> events.add(jurisdiction, now, kind, who, null));
    }
}
