package abate.server.intake;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The key to a report being written (128 bits), kept in the writer's browser; only its hash is kept here. */
public record DraftToken(String hex) {

    private static final int BYTES = 16;

    public DraftToken {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("Not a draft token");
        }
    }

    static DraftToken next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DraftToken(HexFormat.of().formatHex(bytes));
    }

    /** The token a browser sent back; empty if it cannot be one. */
    public static Optional<DraftToken> read(String sent) {
        return sent.matches("[0-9a-f]{32}") ? Optional.of(new DraftToken(sent)) : Optional.empty();
    }

    byte[] hash() {
        return Sha256.of(hex);
    }

    /** A token is a key: it stays out of logs. */
    @Override
    public String toString() {
        return "DraftToken[secret]";
    }
}
