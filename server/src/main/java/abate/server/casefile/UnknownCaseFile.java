package abate.server.casefile;

/** An act was proposed on a case file the jurisdiction does not have. Ask {@link CaseFiles#view} first. */
public final class UnknownCaseFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCaseFile(CaseFileId id) {
        super("no case file " + id);
    }
}
