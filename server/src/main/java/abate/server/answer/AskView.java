package abate.server.answer;

import java.util.List;
import java.util.Map;

/**
 * The form of a request.
 *
 * @param kind the key of what is asked for
 * @param dates the days of the law that go on running
 */
public record AskView(
        String href,
        String back,
        String kind,
        String letterTitle,
        String address,
        String words,
        String when,
        String contact,
        String key,
        Map<String, String> errors,
        List<DateLine> dates) {
    public AskView {
        errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
        dates = dates.stream().filter(line -> !line.look().equals("gone")).toList();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
