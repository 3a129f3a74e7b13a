package abate.server.desk.intake;

import abate.server.desk.form.Typed;
import abate.server.desk.words.CaseLinks;
import java.util.Map;

/**
 * The page on which a parcel is put on record.
 *
 * @param typed what was typed so far
 * @param state the state the city lies in, two capital letters, where nothing else was typed
 * @param report the number of the report it is about; empty for none
 * @param problems what is wrong, by question
 */
public record ParcelPage(Typed typed, String state, String report, Map<String, String> problems) {
    public ParcelPage {
        problems = Map.copyOf(problems);
    }

    /** What stands in the answer to that question. */
    public String value(String name) {
        return typed.has(name) ? typed.text(name) : name.endsWith("state") ? state : "";
    }

    /** Where somebody came from who puts nothing on record after all. */
    public String back() {
        return report.isEmpty() ? "/desk/new-case" : "/desk/intake/" + CaseLinks.encoded(report);
    }

    /** What is wrong with that answer; empty for nothing. */
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }
}
