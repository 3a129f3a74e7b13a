package abate.server.survival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Abate as a process of its own, started with a line as a person would give it. */
final class RunningProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();
    private final Path data;

    private RunningProgram(Process process, Path data) {
        this.process = process;
        this.lines = process.inputReader();
        this.data = data;
    }

    /** Starts a command on a data folder; what it says comes line by line. */
    static RunningProgram start(Path data, Map<String, String> environment, String... line) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Dabate.home=..",
                "-Dabate.stories=one",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "abate.server.Abate"));
        command.addAll(List.of(line));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("ABATE_"));
        builder.environment().putAll(environment);
        try {
            return new RunningProgram(builder.start(), data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads on until a line begins so, and gives it back; where the program ends before, the test fails with all it said. */
    String until(String beginning) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new AssertionError("ended before it said \"" + beginning + "\": " + said);
    }

    /** Waits until the pages are served and gives back where. */
    String ready() {
        return until("ready ").substring("ready ".length());
    }

    /** Every line so far. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Ends this program and its database at once, without a warning to either, as a power cut would. */
    void kill() {
        Stream<ProcessHandle> database =
                postmaster().stream().flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process.toHandle()), database).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Ends this program alone at once; its database runs on. */
    void killWithoutItsDatabase() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Tells the program to end, as a service manager or Ctrl-C does, and gives back its exit code. */
    int stop() {
        process.toHandle().destroy();
        return ended();
    }

    /** Waits for the program to end by itself and gives back its exit code. */
    int ended() {
        try (Stream<String> rest = lines.lines()) {
            rest.forEach(said::add);
        }
        return process.onExit().join().exitValue();
    }

    /** The database server of the data folder while it runs. */
    Optional<ProcessHandle> postmaster() {
        Path pid = data.resolve("postgres/data/postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        try (Stream<String> text = Files.lines(pid)) {
            return text.findFirst().map(Long::parseLong).flatMap(ProcessHandle::of);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
