package abate.server.accounts;

import abate.server.database.JurisdictionId;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the script of the sign-in page talks to. Answers a place to go as plain text. */
@RestController
class PasskeyDoor {

    private final Passkeys passkeys;
    private final Cities cities;
    private final Arrivals arrivals;
    private final OfficialTime time;

    PasskeyDoor(Passkeys passkeys, Cities cities, Arrivals arrivals, OfficialTime time) {
        this.passkeys = passkeys;
        this.cities = cities;
        this.arrivals = arrivals;
        this.time = time;
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(@RequestParam(defaultValue = "") String city, HttpServletRequest request) {
        Optional<JurisdictionId> chosen = cities.named(city).map(found -> found.id());
        return chosen.map(id -> passkeys.optionsToSignIn(id, Challenges.begin(request, time.now())))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(path = "/sign-in/passkey", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> signIn(
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String then,
            @RequestBody String credential,
            HttpServletRequest request) {
        Instant now = time.now();
        Optional<Bytes> challenge = Challenges.take(request, now);
        Optional<JurisdictionId> chosen = cities.named(city).map(found -> found.id());
        if (challenge.isEmpty() || chosen.isEmpty()) {
            return refused();
        }
        return passkeys.signIn(chosen.get(), challenge.get(), credential, request.getRemoteAddr())
                .map(who -> ResponseEntity.ok(arrivals.arriveQuietly(request, who, then)))
                .orElseGet(PasskeyDoor::refused);
    }

    private static ResponseEntity<String> refused() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
}
