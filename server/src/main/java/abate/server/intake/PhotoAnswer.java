package abate.server.intake;

import abate.server.evidence.Refusal;

/** What came of adding a picture to a report being written. */
public sealed interface PhotoAnswer {

    /** It is with the report. */
    record Added() implements PhotoAnswer {}

    /** The report has as many pictures as it can take. */
    record TooMany() implements PhotoAnswer {}

    /** It cannot be taken, for the reason given. */
    record Refused(Refusal reason) implements PhotoAnswer {}
}
