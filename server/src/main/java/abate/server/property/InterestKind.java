package abate.server.property;

import java.util.Locale;

/** The kinds of interest of record whose holders the code names when it says who gets a copy (NO-15 to NO-18). */
public enum InterestKind {
    OWNER,
    DEED_OF_TRUST,
    LIEN,
    LESSEE,
    EASEMENT,
    OTHER;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InterestKind of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
