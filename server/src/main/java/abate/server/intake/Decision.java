package abate.server.intake;

/** What came of deciding on a report. */
public sealed interface Decision {

    /** The decision is on record. */
    record Recorded() implements Decision {}

    /** Somebody had decided before; nothing was recorded. */
    record AlreadyDecided(ReportStatus status) implements Decision {}

    /** There is no such report in this jurisdiction. */
    record NoSuchReport() implements Decision {}
}
