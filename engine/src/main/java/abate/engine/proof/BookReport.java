package abate.engine.proof;

import java.util.List;

/**
 * What was proved of one book.
 *
 * @param id the folder's name
 * @param coverage how it stands to the rules of the law
 * @param failed what is wrong with the book as a whole and belongs to no single procedure
 * @param warnings what is not wrong, but may not be meant
 */
public record BookReport(
        String id, Coverage coverage, List<Finding> failed, List<String> warnings, List<ProcedureReport> procedures) {
    public BookReport {
        failed = List.copyOf(failed);
        warnings = List.copyOf(warnings);
        procedures = List.copyOf(procedures);
    }

    /** True where no rule is missing and nothing failed. */
    public boolean holds() {
        return coverage.missing().isEmpty()
                && failed.isEmpty()
                && procedures.stream().allMatch(p -> p.failed().isEmpty());
    }
}
