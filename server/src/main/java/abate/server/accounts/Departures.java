package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Signing out. */
@Component
class Departures {

    private final Sessions sessions;
    private final Tenants tenants;
    private final AccountEvents events;
    private final OfficialTime time;

    Departures(Sessions sessions, Tenants tenants, AccountEvents events, OfficialTime time) {
        this.sessions = sessions;
        this.tenants = tenants;
        this.events = events;
        this.time = time;
    }

    /** Ends the session and notes it; does nothing for someone who is not signed in. */
    void leave(HttpServletRequest request) {
        Doorkeeper.present()
                .ifPresent(who -> tenants.in(
                        who.jurisdiction(),
                        () -> events.add(
                                who.jurisdiction(),
                                time.now(),
                                Kind.SIGNED_OUT,
                                Who.self(who.account(), request.getRemoteAddr()),
                                null)));
        sessions.end(request);
    }
}
