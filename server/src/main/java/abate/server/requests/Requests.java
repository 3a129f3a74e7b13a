package abate.server.requests;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests of a jurisdiction: asked by the public, answered by staff, nothing of either ever erased. */
@Component
public class Requests {
    private final Tenants tenants;
    private final RequestRows rows;

    public Requests(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.rows = new RequestRows(jdbc);
    }

    /**
     * Puts a request in the queue. Asked again with the same key, as when a form is sent twice, it gives back the request
     * that stands.
     *
     * @param on the official day it came in
     * @param now the moment it came in
     * @param key made with the form
     */
    public Request ask(JurisdictionId jurisdiction, NewRequest asked, LocalDate on, Instant now, UUID key) {
        return tenants.in(jurisdiction, () -> {
            rows.add(jurisdiction, asked, on, now, key);
            return rows.byKey(jurisdiction, key).orElseThrow();
        });
    }

    /** The requests about a case file, the oldest first. */
    public List<Request> of(JurisdictionId jurisdiction, UUID caseFile) {
        return tenants.in(jurisdiction, () -> rows.ofCaseFile(jurisdiction, caseFile));
    }

    /** The requests that answered one letter, the oldest first. */
    public List<Request> ofLetter(JurisdictionId jurisdiction, UUID letter) {
        return tenants.in(jurisdiction, () -> rows.ofLetter(jurisdiction, letter));
    }

    /** The request of that id; empty where the jurisdiction has none. */
    public Optional<Request> get(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> rows.byId(jurisdiction, id));
    }

    /** Those of every case file that nobody has answered, the oldest first; at most {@code most}. */
    public List<Request> waiting(JurisdictionId jurisdiction, int most) {
        return tenants.in(jurisdiction, () -> rows.waiting(jurisdiction, most));
    }

    /** How many nobody has answered. */
    public long open(JurisdictionId jurisdiction) {
        return tenants.in(jurisdiction, () -> rows.countWaiting(jurisdiction));
    }

    /**
     * Answers a request, once.
     *
     * @param status granted or declined
     * @param note what the asker reads on the page of their letter
     * @param by the name of the member of staff
     * @return the request as it then stands; empty where there is none, or somebody had answered it
     */
    public Optional<Request> answer(
            JurisdictionId jurisdiction,
            UUID id,
            RequestStatus status,
            String note,
            String by,
            LocalDate on,
            Instant now) {
        if (!status.answered()) {
            throw new IllegalArgumentException("to wait is no answer");
        }
        return tenants.in(
                jurisdiction,
                () -> rows.close(jurisdiction, id, status, note, by, on, now)
                        ? rows.byId(jurisdiction, id)
                        : Optional.empty());
    }
}
