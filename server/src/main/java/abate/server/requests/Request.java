package abate.server.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request as it stands.
 *
 * @param reference what people call it, such as {@code Q-7K3QX9}
 * @param asked what is asked for
 * @param received the official day it came in
 * @param history what became of it, oldest first; the first step is that it came in
 */
public record Request(UUID id, String reference, NewRequest asked, LocalDate received, List<Step> history) {

    /**
     * One step in what became of it.
     *
     * @param note what the asker is told; empty for nothing
     * @param by the name of who answered; empty for the asker's own
     */
    public record Step(RequestStatus status, String note, String by, LocalDate on) {}

    public Request {
        history = List.copyOf(history);
    }

    /** Where it stands now. */
    public RequestStatus status() {
        return history.isEmpty() ? RequestStatus.WAITING : history.getLast().status();
    }

    /** What the asker was last told; empty for nothing. */
    public String note() {
        return history.isEmpty() ? "" : history.getLast().note();
    }
}
