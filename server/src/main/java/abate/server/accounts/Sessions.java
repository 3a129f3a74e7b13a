package abate.server.accounts;

import abate.server.accounts.AccountRows.Door;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, kept as two words in the session: the account, and when it signed in. The person, the roles
 * and the standing are read from the account itself at each request that needs them; a public page that asks for
 * nobody reads nothing.
 */
@Component
class Sessions implements SecurityContextRepository {

    /** However busy, nobody stays signed in longer than a working day, measured in real hours. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String ACCOUNT = "abate.account";
    private static final String BEGAN = "abate.began";

    private final Tenants tenants;
    private final AccountRows rows;
    private final OfficialTime time;

    Sessions(Tenants tenants, AccountRows rows, OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.time = time;
    }

    /** Begins a session under a new id; whatever the browser came with is dropped. */
    void begin(HttpServletRequest request, SignedIn who) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, who.jurisdiction().value() + "/" + who.account());
        session.setAttribute(BEGAN, time.now().toEpochMilli());
        SecurityContextHolder.setContext(new SecurityContextImpl(new StaffAuthentication(who)));
    }

    /** Ends the session, if there is one. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest()).orElseGet(SecurityContextImpl::new);
    }

    /** Nothing to do: {@link #begin} wrote what is kept. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private Optional<SecurityContext> load(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof String account)
                || !(session.getAttribute(BEGAN) instanceof Long beganAt)) {
            return Optional.empty();
        }
        int slash = account.indexOf('/');
        JurisdictionId jurisdiction = new JurisdictionId(Long.parseLong(account.substring(0, slash)));
        UUID id = UUID.fromString(account.substring(slash + 1));
        Instant began = Instant.ofEpochMilli(beganAt);
        if (session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis()) {
            return Optional.empty();
        }
        return tenants.in(jurisdiction, () -> rows.doorById(jurisdiction, id))
                .filter(Door::isActive)
                .filter(door -> !began.isBefore(door.sessionsFrom()))
                .map(door -> new SecurityContextImpl(new StaffAuthentication(door.signedInto(jurisdiction))));
    }
}
