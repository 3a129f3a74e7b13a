package abate.server.evidence;

/** What came of handing in a file. */
public sealed interface Storing {

    /** The file is on the disk, written through, and on record. */
    record Stored(EvidenceItem item) implements Storing {}

    /** Nothing was kept. */
    record Refused(Refusal reason) implements Storing {}
}
