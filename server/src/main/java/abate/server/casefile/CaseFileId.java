package abate.server.casefile;

import java.util.UUID;

/** Names one case file of a jurisdiction. */
public record CaseFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
