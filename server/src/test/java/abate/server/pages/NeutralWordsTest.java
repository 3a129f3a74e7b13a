package abate.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only one city's law says stands in its book, not in words that the pages of every city share. */
class NeutralWordsTest {
    private static final Path MAIN = Path.of("src", "main");

    private static final List<String> OF_ONE_CITY = List.of(
            "equalized assessment roll",
            "rent escrow",
            "once certified mail has failed",
            "a judge can order us",
            "un juez puede ordenarnos",
            "a complaint is opened in it");

    @Test
    void no_page_of_every_city_speaks_of_what_one_city_has() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            List<Path> shared = all.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*(\\.jte|messages_..\\.properties|\\.java)"))
                    .filter(each -> !each.toString().contains("demo"))
                    .toList();

            assertThat(shared)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(Files.readString(each).toLowerCase(java.util.Locale.ROOT))
                            .doesNotContain(OF_ONE_CITY.toArray(String[]::new)));
        }
    }
}
