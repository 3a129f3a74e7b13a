package abate.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that come inside our jar, unpacked once into the data folder. */
final class PostgresProgram {
    /** Goes up with the binaries' version in the build, so that a new one is unpacked beside the old. */
    private static final String VERSION = "18.6.0";

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    static PostgresProgram unpackedIn(Path parent, Consumer<String> progress) {
        Path folder = parent.resolve("program-" + VERSION);
        if (!Files.isDirectory(folder)) {
            progress.accept("Unpacking the database program (once)");
            unpack(folder);
        }
        return new PostgresProgram(folder);
    }

    /** Whether the running process {@code pid} is a server started from this folder. */
    boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).startsWith(real(folder)))
                .isPresent();
    }

    /** Runs one of the programs to its end and gives back its exit code and what it printed. */
    Result run(String program, String... arguments) {
        return feed("", program, arguments);
    }

    /** As {@link #run}, with {@code input} as what the program reads. */
    Result feed(String input, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it runs as nobody over root's files.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("DATABASE_"));
            Process process = builder.start();
            try (OutputStream standardInput = process.getOutputStream()) {
                standardInput.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
                throw new DatabaseUnavailable(program + " did not finish in ten minutes: look at the log in " + folder);
            }
            return new Result(process.exitValue(), output.strip());
        } catch (IOException failed) {
            throw new DatabaseUnavailable(
                    "The database program cannot be started (" + failed.getMessage()
                            + "): run Abate as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the database was starting.", interrupted);
        }
    }

    /** What a program said when it ended. */
    record Result(int code, String output) {
        boolean worked() {
            return code == 0;
        }

        /** The last line that says what went wrong. */
        String reason() {
            return output.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("HINT") && !line.contains("Examine the log"))
                    .reduce("", (first, second) -> second)
                    .strip();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath();
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String chip = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        return "/postgres-" + system + "-" + chip + ".txz";
    }

    /** Unpacks beside the final place and moves it there, so that an interrupted start leaves nothing half done. */
    private static void unpack(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        try (InputStream raw = PostgresProgram.class.getResourceAsStream(archive())) {
            if (raw == null) {
                throw new DatabaseUnavailable("No database program for this machine comes with this build (" + archive()
                        + "): set DATABASE_URL to a PostgreSQL of your own.");
            }
            Path fresh = Files.createTempDirectory(parent, "unpacking");
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(fresh, entry, tar);
                }
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new DatabaseUnavailable(
                    "The database program cannot be unpacked into " + parent + " (" + failed.getMessage()
                            + "): check that the folder is writable and has 200 MB free.",
                    failed);
        }
    }

    private static void place(Path root, TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Removes what an interrupted unpacking or initialisation left in {@code parent}. */
    static void sweep(Path parent, String prefix) {
        try (Stream<Path> left = Files.list(parent)) {
            for (Path path : left.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .toList()) {
                try (Stream<Path> inside = Files.walk(path)) {
                    for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
