package abate.server.desk.intake;

import abate.server.desk.form.FormField;
import java.util.List;

/**
 * Opening a case without a report: an officer saw the trouble.
 *
 * @param search what was looked for
 * @param parcels the parcels it may mean
 * @param cases case files that stand on the first of them
 * @param begins the title of what the case begins with; empty where it begins with nothing
 * @param trouble what is wrong; empty where nothing is
 */
public record NewCasePage(
        String search,
        List<FormField.Option> parcels,
        List<IntakePage.Near> cases,
        String begins,
        String key,
        String trouble) {
    public NewCasePage {
        parcels = List.copyOf(parcels);
        cases = List.copyOf(cases);
    }
}
