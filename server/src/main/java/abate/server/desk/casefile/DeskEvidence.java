package abate.server.desk.casefile;

import abate.server.accounts.SignedIn;
import abate.server.evidence.EvidenceAccess;
import abate.server.evidence.EvidenceItem;
import abate.server.evidence.Variant;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Staff see the evidence of their own jurisdiction, whole. */
@Component
class DeskEvidence implements EvidenceAccess {
    @Override
    public boolean maySee(HttpServletRequest request, EvidenceItem item, Variant variant) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && who.jurisdiction().equals(item.jurisdiction());
    }
}
