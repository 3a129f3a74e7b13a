package abate.server.people;

import java.util.Locale;

/** Whether papers go to a human being or to a body that acts through others. */
public enum PersonKind {
    PERSON,
    ORGANIZATION;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PersonKind of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
