package abate.server.evidence;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets a request see the one item whose id it brings as its ticket; exists in tests only. */
@Component
class ViewersWithATicket implements EvidenceAccess {

    static final String TICKET = "X-Test-Ticket";

    @Override
    public boolean maySee(HttpServletRequest request, EvidenceItem item, Variant variant) {
        return item.id().toString().equals(request.getHeader(TICKET));
    }
}
