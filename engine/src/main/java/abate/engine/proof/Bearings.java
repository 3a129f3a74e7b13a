package abate.engine.proof;

import abate.engine.book.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds every rule id and citation that stands on something of a book, by reading the files as they are written. The reader of books
 * knows every key, so an id can only stand where something is.
 */
final class Bearings {
    private static final Set<String> NOT_LAW = Set.of("rules.yaml", "catalogue.yaml", "proofs.yaml", "concerns.yaml");

    private final List<Bearing> rules = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();

    private Bearings() {}

    static Bearings in(Path book) {
        Bearings bearings = new Bearings();
        for (Path file : files(book)) {
            String name = book.relativize(file).toString().replace('\\', '/');
            bearings.collect(name, "", Yaml.map(file, new ArrayList<>()));
        }
        return bearings;
    }

    /** Every rule id and what it stands on. */
    List<Bearing> rules() {
        return List.copyOf(rules);
    }

    /** Every citation. */
    List<Cited> cited() {
        return List.copyOf(cited);
    }

    /** The files that are law: all YAML of the book but its cases and what is said about its rules. */
    static List<Path> files(Path book) {
        try (Stream<Path> all = Files.walk(book)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !book.relativize(f).startsWith("scenarios"))
                    .filter(f -> !NOT_LAW.contains(String.valueOf(book.relativize(f))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String file, String place, @Nullable Object at) {
        if (at instanceof Map<?, ?> map) {
            if (map.get("cite") instanceof String cite) {
                List<String> beside = new ArrayList<>(ids(map.get("rule")));
                beside.addAll(ids(map.get("rules")));
                cited.add(new Cited(file, place, cite, List.copyOf(beside)));
            }
            map.forEach((key, value) -> {
                if (key.equals("rule") || key.equals("rules")) {
                    ids(value).forEach(id -> rules.add(new Bearing(id, file, place)));
                } else {
                    collect(file, place.isEmpty() ? String.valueOf(key) : place + "." + key, value);
                }
            });
        } else if (at instanceof List<?> list) {
            int number = 0;
            for (Object each : list) {
                collect(file, place + "[" + number++ + "]", each);
            }
        }
    }

    private static List<String> ids(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null || value instanceof Map ? List.of() : List.of(String.valueOf(value));
    }
}
