package abate.server.intake;

import java.util.Locale;

/** How a report reached the city. */
public enum Channel {
    PORTAL,
    DESK,
    TELEPHONE,
    OPEN311;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
