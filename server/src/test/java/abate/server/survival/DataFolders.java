package abate.server.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Data folders of a test's own. */
final class DataFolders {
    private static final Path OF_ALL_TESTS = Path.of("target", "test-database", "1");

    private DataFolders() {}

    /** An empty one, with the database program that the other tests have unpacked, if they have. */
    static Path in(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path postgres = Files.createDirectories(data.resolve("postgres"));
        if (Files.isDirectory(OF_ALL_TESTS)) {
            try (Stream<Path> unpacked = Files.list(OF_ALL_TESTS)) {
                for (Path program : unpacked.filter(
                                path -> path.getFileName().toString().startsWith("program-"))
                        .toList()) {
                    Files.createSymbolicLink(postgres.resolve(program.getFileName()), program.toAbsolutePath());
                }
            }
        }
        return data;
    }
}
