package abate.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What someone typed into a form and sent after the session had ended, so that nothing typed is lost. */
public record HeldForm(List<Field> fields) {

    /** One field as sent. */
    public record Field(String name, String value) {}

    /** Everything typed but passwords and the form's own token. */
    static HeldForm of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                Arrays.stream(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new HeldForm(fields);
    }

    /** As one line that fits a hidden field. */
    String packed() {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    /** The fields of such a line; none where it is empty or cannot be read. */
    static HeldForm unpack(@Nullable String packed) {
        if (packed == null || packed.isEmpty()) {
            return new HeldForm(List.of());
        }
        try {
            return new HeldForm(Arrays.stream(packed.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .map(pair -> new Field(decode(pair[0]), decode(pair[1])))
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return new HeldForm(List.of());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
