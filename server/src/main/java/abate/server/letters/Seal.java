package abate.server.letters;

import java.util.UUID;

/**
 * The hash a letter was frozen with, and the hash its stored bytes have now.
 *
 * @param frozen the SHA-256 in lower-case hexadecimal; so {@code found}
 */
public record Seal(UUID caseFile, UUID letter, String frozen, String found) {

    /** The paper is what was frozen. */
    public boolean holds() {
        return frozen.equals(found);
    }
}
