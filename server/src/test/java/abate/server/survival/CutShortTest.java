package abate.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration whose first filling is broken off, gently or not, is filled by the next start. */
class CutShortTest {
    private static final String BEGUN_AGAIN =
            "The filling of this demonstration was cut short: clearing what it made and beginning again";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_filling_that_was_broken_off_is_begun_again_and_leaves_nothing_running() throws IOException {
        Path data = DataFolders.in(folder);

        // given a first filling stopped as by Ctrl-C, which takes its database along
        try (RunningProgram stopped = demo(data)) {
            stopped.until("Telling the stories");
            assertThat(stopped.stop()).isNotZero();
            assertThat(stopped.postmaster()).isEmpty();
            assertThat(stopped.said()).noneMatch(line -> line.startsWith("abate: "));
        }

        // and a second one, begun again and killed, which leaves its database running
        try (RunningProgram killed = demo(data)) {
            killed.until(BEGUN_AGAIN);
            killed.until("Telling the stories");
            killed.killWithoutItsDatabase();

            // when it is started once more
            try (RunningProgram again = demo(data)) {
                // then it is filled from the beginning
                again.until(BEGUN_AGAIN);
                again.ready();
                again.stop();
            }
        }

        // and the start after that has nothing to fill, and what is filled proves sound
        try (RunningProgram later = demo(data)) {
            later.ready();
            later.stop();
            assertThat(later.said()).noneMatch(line -> line.startsWith("Filling") || line.equals(BEGUN_AGAIN));
        }
        try (RunningProgram verify = RunningProgram.start(data, Map.of(), "verify")) {
            assertThat(verify.ended()).as("%s", verify.said()).isZero();
        }

        // and a city's own work is never mixed with it
        try (RunningProgram serve = RunningProgram.start(data, Map.of(), "serve", "--port", "0")) {
            assertThat(serve.ended()).isEqualTo(1);
            assertThat(serve.said())
                    .containsExactly("abate: The data is that of a demonstration and cannot become a city's own work:"
                            + " choose another folder with --data, or another database.");
        }
    }

    private static RunningProgram demo(Path data) {
        return RunningProgram.start(data, Map.of(), "demo", "--port", "0");
    }
}
