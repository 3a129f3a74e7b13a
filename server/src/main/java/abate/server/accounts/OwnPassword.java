package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.AccountRows.Door;
import abate.server.database.Jurisdictions;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person changes the own password. */
@Component
class OwnPassword {

    private final Tenants tenants;
    private final AccountRows rows;
    private final Throttle throttle;
    private final Passwords passwords;
    private final AccountEvents events;
    private final Jurisdictions jurisdictions;
    private final OfficialTime time;

    OwnPassword(
            Tenants tenants,
            AccountRows rows,
            Throttle throttle,
            Passwords passwords,
            AccountEvents events,
            Jurisdictions jurisdictions,
            OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.throttle = throttle;
        this.passwords = passwords;
        this.events = events;
        this.jurisdictions = jurisdictions;
        this.time = time;
    }

    /** Changes it and ends every other session; gives back what stands in the way, empty when it is done. */
    List<Objection> change(SignedIn who, String present, String next, String again) {
        Instant now = time.now();
        List<Objection> objections = new ArrayList<>();
        presentObjection(who, present, now)
                .ifPresent(words -> objections.add(new Objection("password-present", words)));
        passwords
                .objection(
                        next,
                        List.of(who.name(), jurisdictions.of(who.jurisdiction()).name()))
                .ifPresent(words -> objections.add(new Objection("password", words)));
        if (!next.equals(again)) {
            objections.add(
                    new Objection("password-again", "The two passwords are not the same. Type the second one again."));
        }
        if (objections.isEmpty()) {
            String hash = passwords.hash(next);
            tenants.in(who.jurisdiction(), () -> {
                rows.setPassword(who.jurisdiction(), who.account(), hash, now);
                events.add(who.jurisdiction(), now, Kind.PASSWORD_CHANGED, Who.by(who, who.account()), null);
            });
        }
        return objections;
    }

    /** Counted like guesses at the door, since a screen left open is one. */
    private Optional<String> presentObjection(SignedIn who, String present, Instant now) {
        String subject = "own " + who.account();
        Throttle.Verdict verdict = tenants.in(
                who.jurisdiction(), () -> throttle.take(who.jurisdiction(), Throttle.Kind.ACCOUNT, subject, now));
        if (verdict.until().isPresent()) {
            return Optional.of("There were too many tries. Please wait 15 minutes and try again.");
        }
        Optional<Door> door = tenants.in(who.jurisdiction(), () -> rows.doorById(who.jurisdiction(), who.account()));
        if (!passwords.matches(present, door.map(Door::passwordHash).orElse(null))) {
            return Optional.of("This is not your present password.");
        }
        tenants.in(who.jurisdiction(), () -> throttle.giveBack(who.jurisdiction(), Throttle.Kind.ACCOUNT, subject));
        return Optional.empty();
    }
}
