package abate.server.intake;

import java.util.Locale;

/** What has become of a report. Each status is a step that was recorded, never a column set by hand. */
public enum ReportStatus {
    /** It arrived and waits for somebody to read it. */
    RECEIVED,
    /** A case file was opened because of it. */
    OPENED,
    /** It was added to a case file that already stood. */
    LINKED,
    /** The city cannot act on it, for the reason given. */
    DECLINED,
    /** Somebody went to look. */
    INSPECTED,
    /** The case file it led to is closed. */
    CLOSED;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportStatus of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
