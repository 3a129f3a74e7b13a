package abate.server.evidence;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who may see a piece of evidence. Each package that owns some answers for its own owners and stays silent on the
 * others; what nobody grants is not there.
 */
public interface EvidenceAccess {

    /** Whether the person behind this request may see this variant of this item. */
    boolean maySee(HttpServletRequest request, EvidenceItem item, Variant variant);
}
