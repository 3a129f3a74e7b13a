package abate.server.verification;

import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.server.casefile.TestCity;
import abate.server.operations.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday
    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_agrees_ends_with_zero_and_a_line_for_each_jurisdiction() {
        town.fined("1 High Street", 500);

        assertThat(verify()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("City of Sacramento: 0 case files with 0 acts, all as recorded.")
                .contains("Town of Tinytown: 1 case files with 4 acts, all as recorded.");
    }

    @Test
    void what_was_altered_is_named_and_ends_with_one() {
        town.fined("1 High Street", 500);
        town.fined("2 High Street", 600);
        town.database
                .owner()
                .sql("update case_act set deed = replace(deed, '60000', '60') where deed like '%60000%'")
                .update();

        assertThat(verify()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Town of Tinytown, case file 2025-00002: act 4 is not what was recorded")
                .doesNotContain("2025-00001");
    }

    private int verify() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return VerifyCommand.prove(
                town.database.dataSource(), Map.of(TestCity.BOOK.id(), TestCity.BOOK), new Console(out, out));
    }
}
