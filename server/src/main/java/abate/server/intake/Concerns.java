package abate.server.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** What residents may report in each city, in plain words, and whether they may do so without a name. */
@Component
public class Concerns {

    /**
     * What one city takes.
     *
     * @param anonymous whether a report without a name is taken (SO-02 says no, CL-01 does not ask)
     */
    public record Offered(boolean anonymous, List<Concern> concerns) {

        public Offered {
            concerns = List.copyOf(concerns);
        }

        /** The concern with a code; empty if the city offers none such. */
        public Optional<Concern> named(String code) {
            return concerns.stream()
                    .filter(concern -> concern.code().equals(code))
                    .findFirst();
        }
    }

    private final Map<String, Offered> byBook = new ConcurrentHashMap<>();

    /** What the city whose law is the given book takes. */
    public Offered of(String book) {
        return byBook.computeIfAbsent(book, Concerns::read);
    }

    private static Offered read(String book) {
        String file = "/intake/" + book + ".yaml";
        try (InputStream yaml = Concerns.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no list of concerns for the book " + book);
            }
            Map<?, ?> root =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(yaml);
            List<Concern> concerns = ((List<?>) value(root, "concerns"))
                    .stream().map(entry -> concern((Map<?, ?>) entry)).toList();
            return new Offered("accepted".equals(value(root, "anonymous")), concerns);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Concern concern(Map<?, ?> entry) {
        Map<String, Concern.Words> words = Stream.of("en", "es")
                .filter(entry::containsKey)
                .collect(Collectors.toMap(language -> language, language -> words((Map<?, ?>) value(entry, language))));
        return new Concern(
                value(entry, "code").toString(),
                value(entry, "cite").toString(),
                "from the street".equals(value(entry, "seen")),
                words);
    }

    /** A comma without quotes would end a value early and leave a word of its own: that is refused. */
    private static Concern.Words words(Map<?, ?> entry) {
        if (!entry.keySet().equals(Set.of("name", "hint"))) {
            throw new IllegalStateException("Quote these words, they hold a comma: " + entry.keySet());
        }
        return new Concern.Words(
                value(entry, "name").toString(), value(entry, "hint").toString());
    }

    private static Object value(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("A list of concerns lacks \"" + key + "\"");
        }
        return value;
    }
}
