package abate.server.measuring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One sheet of measurements of a case file.
 *
 * @param caseFile the case file it belongs to
 * @param number from 1 on each case file
 * @param on the day it was begun, whose law it is held against
 * @param by the name of who began it
 * @param entries everything put on it, in order
 */
public record Measuring(UUID caseFile, int number, LocalDate on, String by, List<Entry> entries) {
    public Measuring {
        entries = List.copyOf(entries);
    }

    /** How many entries it has. */
    public int lastStep() {
        return entries.size();
    }

    /** The sheet as it stood after that many entries. */
    public Measuring upTo(int step) {
        return new Measuring(caseFile, number, on, by, entries.subList(0, Math.clamp(step, 0, entries.size())));
    }

    /** What stands on it now. */
    public Sheet sheet() {
        return Sheet.of(entries);
    }

    /** Changes with anything on it: put into an act, it proves later what had been measured by then. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, caseFile + " " + number + " " + on + " " + by);
            for (Entry entry : entries) {
                Entry.Note note = entry.note();
                add(digest, entry.step() + " " + note.kind().key() + " " + note.place());
                note.typed().forEach((fact, answers) -> add(digest, fact + " " + answers));
                add(digest, entry.by() + " " + entry.day());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
