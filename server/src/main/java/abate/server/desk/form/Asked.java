package abate.server.desk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a script shows of a question while the others are being answered.
 *
 * @param now whether it is asked as the answers stand
 * @param caution what to know about its answer; empty for nothing
 */
public record Asked(boolean now, String caution) {

    /** The questions by the names of their controls. */
    public static Map<String, Asked> of(List<FormPage.Group> groups) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        groups.forEach(group -> group.fields()
                .forEach(
                        field -> asked.put(field.name(), new Asked(field.turns().now(), field.caution()))));
        return asked;
    }
}
