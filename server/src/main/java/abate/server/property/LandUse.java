package abate.server.property;

import java.util.Locale;

/** What the assessor says stands on a parcel. */
public enum LandUse {
    RESIDENTIAL,
    MULTI_FAMILY,
    CONDOMINIUM,
    OTHER;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LandUse of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
