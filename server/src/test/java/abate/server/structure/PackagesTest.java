package abate.server.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure as decided: what each package may use stands in a list, and the code keeps to it. */
class PackagesTest {
    private static final Set<String> FACES = Set.of("answer", "api", "desk", "portal");

    @ParameterizedTest
    @ValueSource(strings = {"engine", "server", "desk"})
    void a_package_uses_what_it_may_and_no_more_is_allowed_than_it_uses(String whole) throws IOException {
        assertThat(used(whole)).isEqualTo(allowed(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "server", "desk"})
    void no_package_depends_on_itself_by_way_of_others(String whole) throws IOException {
        Map<String, Set<String>> used = used(whole);
        used.forEach((name, first) -> assertThat(reachable(used, first))
                .as("what %s depends on", name)
                .doesNotContain(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "server", "desk"})
    void every_package_says_in_a_sentence_what_it_is_for(String whole) throws IOException {
        for (String name : used(whole).keySet()) {
            Path info = home(whole).resolve(name).resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
        }
    }

    @Test
    void nothing_depends_on_a_face() throws IOException {
        used("server").forEach((name, uses) -> assertThat(uses).as(name).doesNotContainAnyElementsOf(FACES));
    }

    @Test
    void a_face_shows_a_case_only_as_its_reader_may_see_it() throws IOException {
        Pattern whole = Pattern.compile("(?i)files\\s*\\.view\\(");
        for (String face : FACES) {
            assertThat(sources(home("server").resolve(face)).map(PackagesTest::text))
                    .as(face)
                    .noneMatch(text -> whole.matcher(text).find());
        }
    }

    @Test
    void the_engine_knows_nothing_of_the_server_a_database_or_the_web() {
        assertThat(sources(home("engine")).map(PackagesTest::text))
                .noneMatch(text -> text.contains("import abate.server")
                        || text.contains("import org.springframework")
                        || text.contains("import java.sql")
                        || text.contains("import jakarta")
                        || text.contains("LocalDate.now(")
                        || text.contains("Instant.now("));
    }

    /** The engine, the server, and the largest package of the server, which is a house of its own. */
    private static Path home(String whole) {
        return whole.equals("desk")
                ? home("server").resolve("desk")
                : Path.of("..", whole, "src", "main", "java", "abate", whole);
    }

    private static Map<String, Set<String>> used(String whole) throws IOException {
        String prefix = whole.equals("desk") ? "server.desk" : whole;
        Pattern use = Pattern.compile("\\babate\\." + Pattern.quote(prefix) + "\\.([a-z]+)\\.");
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> packages = Files.list(home(whole))) {
            for (Path each : packages.filter(Files::isDirectory).toList()) {
                String name = each.getFileName().toString();
                Set<String> uses = sources(each)
                        .flatMap(file -> use.matcher(text(file)).results())
                        .map((MatchResult result) -> result.group(1))
                        .filter(other -> !other.equals(name))
                        .collect(Collectors.toCollection(TreeSet::new));
                found.put(name, uses);
            }
        }
        return found;
    }

    private static Map<String, Set<String>> allowed(String whole) throws IOException {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (String line : lines(whole)) {
            List<String> parts = Arrays.asList(line.split(":", 2));
            allowed.put(
                    parts.get(0),
                    Arrays.stream(parts.get(1).strip().split(" "))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return allowed;
    }

    private static List<String> lines(String whole) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "packages-" + whole + ".txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Set<String> reachable(Map<String, Set<String>> used, Set<String> first) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.putIfAbsent(next, true) == null) {
                open.addAll(used.getOrDefault(next, Set.of()));
            }
        }
        return seen.keySet();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
