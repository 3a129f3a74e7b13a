package abate.server.evidence;

import org.jspecify.annotations.Nullable;

/** One row of the table: what anyone may know, what staff may know, and where the copies are. */
record EvidenceRow(
        EvidenceItem item,
        PrivateDetails details,
        @Nullable Copy view,
        @Nullable Copy thumbnail) {

    /** A clean copy in the store. */
    record Copy(String sha256, long bytes) {}
}
