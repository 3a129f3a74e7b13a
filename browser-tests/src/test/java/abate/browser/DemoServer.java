package abate.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The demonstration, started as anyone starts it, in a process of its own. */
final class DemoServer implements AutoCloseable {
    private final Process process;
    private final String address;

    private DemoServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static DemoServer start(Path data) throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "abate.server.Abate",
                        "demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--books",
                        root.resolve("books").toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("demo.out").toFile())
                .start();
        return new DemoServer(process, ready(process, data.resolveSibling("demo.out")));
    }

    private static String ready(Process process, Path output) throws Exception {
        CompletableFuture<String> found = CompletableFuture.supplyAsync(() -> {
            while (process.isAlive()) {
                try {
                    for (String line : Files.readAllLines(output)) {
                        if (line.startsWith("ready ")) {
                            return line.substring("ready ".length()).strip();
                        }
                    }
                    TimeUnit.MILLISECONDS.sleep(200);
                } catch (java.io.IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            throw new IllegalStateException("the demonstration did not start: " + read(output));
        });
        return found.get(15, TimeUnit.MINUTES);
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
