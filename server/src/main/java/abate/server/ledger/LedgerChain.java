package abate.server.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hashes that chain the entries of a case file: each is taken of the one before and of everything an entry says. */
final class LedgerChain {
    private LedgerChain() {}

    /** Where the chain of a file ends. */
    record Head(long last, byte[] hash) {
        static Head none(UUID caseFile) {
            return new Head(0, digest(("abate ledger of " + caseFile).getBytes(StandardCharsets.UTF_8)));
        }

        boolean same(Head other) {
            return last == other.last && Arrays.equals(hash, other.hash);
        }
    }

    /** An entry with the hash it was stored with. */
    record Linked(LedgerEntry entry, byte[] hash) {}

    static byte[] next(byte[] previous, LedgerEntry e) {
        byte[] says = String.join(
                        "\n",
                        e.id().toString(),
                        e.caseFile().toString(),
                        Long.toString(e.place()),
                        e.matter(),
                        e.posting(),
                        e.sort().name(),
                        e.account(),
                        e.booked().toString(),
                        e.bookedAt().toString(),
                        e.countsFrom().toString(),
                        e.debit().code(),
                        e.credit().code(),
                        Long.toString(e.amount().cents()),
                        e.cite(),
                        Long.toString(e.act()),
                        String.valueOf(e.reverses()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(previous, previous.length + says.length);
        System.arraycopy(says, 0, both, previous.length, says.length);
        return digest(both);
    }

    /** Whether the entries of a file, in their order, are those that were entered, and none that was reversed lacks whole. */
    static boolean holds(UUID caseFile, List<Linked> entries, @Nullable Head end) {
        Head head = Head.none(caseFile);
        Map<UUID, LedgerEntry> open = new HashMap<>();
        for (Linked linked : entries) {
            LedgerEntry entry = linked.entry();
            byte[] hash = next(head.hash(), entry);
            if (entry.place() != head.last() + 1 || !Arrays.equals(hash, linked.hash()) || !follows(entry, open)) {
                return false;
            }
            head = new Head(entry.place(), hash);
        }
        return end == null ? entries.isEmpty() : head.same(end);
    }

    /** A counter-entry takes back, whole, an entry that nothing took back before. */
    private static boolean follows(LedgerEntry entry, Map<UUID, LedgerEntry> open) {
        if (entry.reverses() == null) {
            open.put(entry.id(), entry);
            return Bookkeeping.sound(entry);
        }
        LedgerEntry reversed = open.remove(entry.reverses());
        return reversed != null && entry.mirrors(reversed);
    }

    /** The entries that reverse nothing and are not reversed. */
    static List<LedgerEntry> standing(List<Linked> entries) {
        Set<UUID> reversed = new HashSet<>();
        entries.forEach(linked -> {
            if (linked.entry().reverses() != null) {
                reversed.add(linked.entry().reverses());
            }
        });
        return entries.stream()
                .map(Linked::entry)
                .filter(entry -> entry.reverses() == null && !reversed.contains(entry.id()))
                .toList();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
