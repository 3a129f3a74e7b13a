package abate.engine.proof;

import java.util.List;

/**
 * What was proved of one procedure.
 *
 * @param id its name in the book
 * @param states how many it has
 * @param acts how many it has, those by operation of law among them
 * @param proved the properties and promises that hold, by name
 * @param failed what does not
 * @param warnings what is not wrong, but may not be meant
 * @param bounds how far the proofs went, in words
 */
public record ProcedureReport(
        String id,
        int states,
        int acts,
        List<String> proved,
        List<Finding> failed,
        List<String> warnings,
        String bounds) {
    public ProcedureReport {
        proved = List.copyOf(proved);
        failed = List.copyOf(failed);
        warnings = List.copyOf(warnings);
    }
}
