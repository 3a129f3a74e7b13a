package abate.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.part.NamedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to writing a book names everything the readers accept, so that it cannot fall behind them. */
class GuideTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "abate", "engine");
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:text|optional|has|raw|yes|words|sections|section|list|values"
                    + "|said|phrase|needed|compile|counted|specs|expressions|trees|named)\\((?:[a-z]+(?:\\(\\))?, )?\"([a-z_]+)\"");
    private static final Pattern READ = Pattern.compile("`([^`]*)`");

    private static String guide() throws IOException {
        return Files.readString(DOCS.resolve("writing-a-book.md"));
    }

    /** Every word that stands in the guide as something to be written. */
    private static Set<String> told() throws IOException {
        Set<String> words = new TreeSet<>();
        Matcher shown = READ.matcher(guide().replaceAll("(?s)```.*?```", ""));
        while (shown.find()) {
            words.addAll(List.of(shown.group(1).split("[^a-z0-9_/.-]+", -1)));
        }
        return words;
    }

    private static Set<String> asked(Path package_) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(package_)) {
            for (Path file : files.toList()) {
                Matcher key = ASKED.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void every_key_that_the_readers_of_books_ask_for_stands_in_the_guide() throws IOException {
        Set<String> asked = asked(SOURCES.resolve("book"));

        assertThat(asked).contains("procedure", "after_failed", "none_if_paid_by", "at_least", "usually");
        asked.remove("sentence"); // what the reader calls the words of a state, which have no key of their own
        assertThat(told()).containsAll(asked);
    }

    @Test
    void every_key_of_the_catalogue_stands_in_the_guide() throws IOException {
        Set<String> asked = asked(SOURCES.resolve("proof"));

        assertThat(asked).contains("cited_as", "not_modelled", "also");
        assertThat(told()).containsAll(asked);
    }

    @Test
    void every_function_of_the_expressions_stands_in_the_guide() throws IOException {
        String language = Files.readString(SOURCES.resolve("expression").resolve("Language.java"));
        Matcher function = Pattern.compile("function\\(\\s*\"([a-z_]+)\"").matcher(language);
        Set<String> functions = new TreeSet<>();
        while (function.find()) {
            if (!function.group(1).startsWith("_")) {
                functions.add(function.group(1));
            }
        }

        assertThat(functions).contains("years_before", "known");
        assertThat(functions).allSatisfy(each -> assertThat(guide()).contains("`" + each + "("));
    }

    @Test
    void every_name_that_an_expression_may_read_stands_in_the_guide() throws IOException {
        Path matter = SOURCES.resolve("matter");
        String scopes = Files.readString(matter.resolve("MatterScope.java"))
                + Files.readString(matter.resolve("SeenMatter.java"));
        Matcher name = Pattern.compile("case \"([a-z_]+)\" ->").matcher(scopes);
        Set<String> names = new TreeSet<>();
        while (name.find()) {
            names.add(name.group(1));
        }

        assertThat(names).contains("served", "owing", "posted_on", "closed_on");
        assertThat(Pattern.compile("[^a-z_]+").splitAsStream(guide()).toList()).containsAll(names);
    }

    @Test
    void every_type_of_an_answer_and_every_named_part_stands_in_the_guide() throws IOException {
        Section wrong = new Section("here", java.util.Map.of("type", "colour"), new java.util.ArrayList<>());
        FieldTypes.type(wrong);

        String types = wrong.problems().getFirst().replaceFirst(".*: use ", "").replace(" or ", ", ");
        assertThat(types.split(", ", -1)).allSatisfy(each -> assertThat(guide()).contains(each.replace(" …", " ")));
        assertThat(NamedPart.all())
                .allSatisfy(part -> assertThat(guide())
                        .contains("`" + part.name() + "`")
                        .contains(part.takes().keySet().stream()
                                .map(each -> "`" + each + "`")
                                .toList())
                        .contains(part.gives().keySet().stream()
                                .map(each -> "`" + each + "`")
                                .toList()));
    }

    @Test
    void the_worked_example_stands_in_the_guide_as_it_stands_in_its_folder() throws IOException {
        Path city = DOCS.resolve("example-city").resolve("us-xx-sampleton");
        try (Stream<Path> files = Files.walk(city)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertThat(guide()).as("%s", file).contains("```yaml\n" + text.split("---\n", 2)[0] + "```");
            }
        }
    }
}
