package abate.server.casefile;

import abate.engine.matter.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** The hashes that chain a file's acts: each is taken of the one before and of the act's own bytes. */
final class Chain {
    private Chain() {}

    /** What the first act of a file is chained to; it differs from file to file, so that acts cannot change files. */
    static byte[] beginning(CaseFileId file) {
        return sha256().digest(("abate case file " + file).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] next(byte[] previous, Act act, String deed, Instant at) {
        return next(previous, ActText.head(act.number(), act.recorded(), act.on(), act.actor(), at), deed);
    }

    /** The hash of an act given by its head and its deed as they are written. */
    static byte[] next(byte[] previous, String head, String deed) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return digest.digest((head + "\n" + deed).getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
