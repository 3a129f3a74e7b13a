package abate.server.intake;

import abate.server.operations.CannotRun;
import abate.server.operations.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final String FILE = "concerns.yaml";
    private static final String GENERAL = "/intake/general.yaml";

    private final Map<String, Offered> byBook;
    private final Offered general;

    @Autowired
    Concerns(Run run) {
        this(run.books());
    }

    /** Of the books in that folder, all read at once: a list that cannot be read stops the start, with its reason. */
    Concerns(Path books) {
        this.byBook = ofEach(books);
        this.general = general();
    }

    /** What the city whose law is the given book takes: what every city takes, where its book has no list of its own. */
    public Offered of(String book) {
        return byBook.getOrDefault(book, general);
    }

    private static Map<String, Offered> ofEach(Path books) {
        try (Stream<Path> folders = Files.isDirectory(books) ? Files.list(books) : Stream.empty()) {
            return folders.filter(book -> Files.exists(book.resolve(FILE)))
                    .collect(Collectors.toUnmodifiableMap(
                            book -> String.valueOf(book.getFileName()), book -> own(book.resolve(FILE))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Offered own(Path file) {
        try {
            return offered(file.toString(), Files.readString(file));
        } catch (YamlEngineException | IllegalStateException | ClassCastException wrong) {
            throw new CannotRun("The list of concerns " + file + " cannot be read: " + wrong.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Offered general() {
        try (InputStream yaml = Concerns.class.getResourceAsStream(GENERAL)) {
            return offered(GENERAL, new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Offered offered(String file, String yaml) {
        Map<?, ?> root =
                (Map<?, ?>) new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
        List<Concern> concerns = ((List<?>) value(root, "concerns"))
                .stream().map(entry -> concern((Map<?, ?>) entry)).toList();
        return new Offered("accepted".equals(value(root, "anonymous")), concerns);
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
