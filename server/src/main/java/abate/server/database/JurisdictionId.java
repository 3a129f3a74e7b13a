package abate.server.database;

/** Names one city or county; stands first in the key of every row it owns. */
public record JurisdictionId(long value) {

    /** The number as it stands in {@code jurisdiction_id}; always positive. */
    public JurisdictionId {
        if (value <= 0) {
            throw new IllegalArgumentException("a jurisdiction id is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
