package abate.engine.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Which rules the written cases of a book name: as what a case is about, or as the reason of a refusal it expects. */
final class Exercises {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]?-\\d{2}");

    private Exercises() {}

    static Set<String> in(Path book) {
        Set<String> found = new TreeSet<>();
        Path folder = book.resolve("scenarios");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(f -> file(f, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void file(Path file, Set<String> found) {
        try {
            Load load = new Load(LoadSettings.builder().build());
            for (Object document : load.loadAllFromString(Files.readString(file))) {
                collect(document, found);
            }
        } catch (YamlEngineException unreadable) {
            found.remove("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Object at, Set<String> found) {
        switch (at) {
            case Map<?, ?> map ->
                map.values().stream().filter(java.util.Objects::nonNull).forEach(each -> collect(each, found));
            case Collection<?> list ->
                list.stream().filter(java.util.Objects::nonNull).forEach(each -> collect(each, found));
            case String text when ID.matcher(text).matches() -> found.add(text);
            default -> {}
        }
    }
}
