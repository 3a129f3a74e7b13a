package abate.server.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a roll changes, or would change: counted, with the first lines of each kind. */
final class RollReport {
    private static final int FIRST = 10;

    /** What becomes of a line. */
    enum Change {
        /** A parcel that was not on record. */
        NEW_PARCEL("new parcels"),
        /** Address, legal description, use or position of a parcel are others now. */
        PARCEL_CHANGED("parcels whose address, legal description, use or position changes"),
        NEW_OWNER("parcels with a new owner"),
        MAIL_CHANGED("owners whose mailing address changes"),
        /** Somebody on record came later than the owner of the roll, so that the roll is older than the record. */
        OWNER_KEPT("parcels whose owner on record came later than the roll says, left as they are"),
        /** The owner told the city where mail reaches them, which a roll does not undo. */
        MAIL_KEPT("owners who told the city another mailing address than the roll, left as they are");

        private final String words;

        Change(String words) {
            this.words = words;
        }
    }

    private record First(long line, String apn) {}

    private final Map<Change, Long> counts = new EnumMap<>(Change.class);
    private final Map<Change, List<First>> firsts = new EnumMap<>(Change.class);
    private long lines;

    void line() {
        lines++;
    }

    void note(Change change, RollLine line) {
        counts.merge(change, 1L, Long::sum);
        List<First> first = firsts.computeIfAbsent(change, none -> new ArrayList<>());
        if (first.size() < FIRST) {
            first.add(new First(line.line(), line.apn()));
        }
    }

    long count(Change change) {
        return counts.getOrDefault(change, 0L);
    }

    /** Whether something becomes another than it is on record. */
    boolean changes() {
        return count(Change.NEW_PARCEL)
                        + count(Change.PARCEL_CHANGED)
                        + count(Change.NEW_OWNER)
                        + count(Change.MAIL_CHANGED)
                > 0;
    }

    /** A line for each kind of change, and below it the first lines of the file. Names stand nowhere in it. */
    List<String> told() {
        List<String> told = new ArrayList<>(List.of("parcels in the file: " + number(lines)));
        for (Change change : Change.values()) {
            if (count(change) > 0) {
                told.add("  " + change.words + ": " + number(count(change)));
                told.add("      " + first(change));
            }
        }
        return told;
    }

    private String first(Change change) {
        List<First> first = firsts.getOrDefault(change, List.of());
        String lines = String.join(
                ", ",
                first.stream()
                        .map(each -> "line " + each.line() + " " + each.apn())
                        .toList());
        return count(change) > first.size() ? lines + ", …" : lines;
    }

    private static String number(long count) {
        return String.format(Locale.US, "%,d", count);
    }
}
