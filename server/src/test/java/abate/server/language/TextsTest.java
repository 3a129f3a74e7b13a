package abate.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/abate/server");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])\"");

    @Test
    void everything_said_in_english_is_said_in_spanish_with_the_same_blanks_and_nothing_more() throws IOException {
        Map<String, Set<String>> english = blanks("en");
        Map<String, Set<String>> spanish = blanks("es");

        assertThat(spanish).isEqualTo(english);
        assertThat(english).isNotEmpty();
    }

    @Test
    void every_key_that_a_template_or_a_class_says_has_words() throws IOException {
        Set<String> known = blanks("en").keySet();
        List<String> said;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            said = files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .flatMap(file -> keys(file).stream())
                    .toList();
        }

        assertThat(said).isNotEmpty();
        assertThat(known).containsAll(said);
    }

    @Test
    void days_are_said_as_people_say_them() {
        LocalDate day = LocalDate.of(2025, 3, 24); // a Monday

        assertThat(Days.full(day, Language.ENGLISH)).isEqualTo("Monday, March 24, 2025");
        assertThat(Days.full(day, Language.SPANISH)).isEqualTo("lunes 24 de marzo de 2025");
        assertThat(Days.away(day, day.minusDays(6), Language.ENGLISH)).isEqualTo("in 6 days");
        assertThat(Days.away(day, day, Language.SPANISH)).isEqualTo("hoy");
        assertThat(Days.away(day, day.plusDays(1), Language.ENGLISH)).isEqualTo("yesterday");
        assertThat(Days.away(day, day.plusDays(2), Language.SPANISH)).isEqualTo("hace 2 días");
    }

    @Test
    void words_that_are_missing_show_their_key_instead_of_failing() {
        assertThat(Texts.say(Language.SPANISH, "language.no.such.key", 1)).isEqualTo("language.no.such.key");
    }

    private static List<String> keys(Path file) {
        try {
            return SAID.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every key of a language with the blanks, {0} and so on, in its words. */
    private static Map<String, Set<String>> blanks(String language) throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(path -> path.endsWith("messages_" + language + ".properties"))
                    .toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                String owner = file.getName(file.getNameCount() - 2).toString();
                bundle.stringPropertyNames()
                        .forEach(key -> keys.put(owner + "." + key, placeholders(bundle.getProperty(key))));
            }
        }
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
