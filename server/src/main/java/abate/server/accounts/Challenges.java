package abate.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/** The riddle a passkey ceremony begins with: kept in the session, good for five minutes and for one answer. */
final class Challenges {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String KEY = "abate.challenge";

    private Challenges() {}

    static Bytes begin(HttpServletRequest request, Instant now) {
        Bytes challenge = Bytes.random();
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) LIFE.toSeconds());
        }
        session.setAttribute(KEY, now.toEpochMilli() + " " + challenge.toBase64UrlString());
        return challenge;
    }

    static Optional<Bytes> take(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        String[] parts = kept.split(" ", 2);
        Instant began = Instant.ofEpochMilli(Long.parseLong(parts[0]));
        return began.plus(LIFE).isBefore(now) ? Optional.empty() : Optional.of(Bytes.fromBase64(parts[1]));
    }
}
