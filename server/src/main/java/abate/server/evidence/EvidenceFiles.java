package abate.server.evidence;

import abate.server.database.JurisdictionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files named by the SHA-256 of their bytes, one folder a jurisdiction. A file is whole and written through to the disk
 * before its name appears.
 */
final class EvidenceFiles {

    private final Path root;

    EvidenceFiles(Path dataFolder) {
        this.root = dataFolder.resolve("evidence");
    }

    /** Keeps the bytes and returns their hash; keeping the same bytes again replaces the file by its like. */
    String keep(JurisdictionId jurisdiction, byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        Path folder = folder(jurisdiction, sha256);
        try {
            makeDurable(folder);
            Path part = Files.createTempFile(folder, sha256, ".part");
            write(part, bytes);
            Files.move(
                    part, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence could not be written to the disk", e);
        }
        return sha256;
    }

    Path path(JurisdictionId jurisdiction, String sha256) {
        return folder(jurisdiction, sha256).resolve(sha256);
    }

    private Path folder(JurisdictionId jurisdiction, String sha256) {
        return root.resolve(Long.toString(jurisdiction.value())).resolve(sha256.substring(0, 2));
    }

    /** Makes the folder and its ancestors, each name written through to its parent. */
    private static void makeDurable(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            makeDurable(parent);
        }
        Files.createDirectories(folder);
        if (parent != null) {
            sync(parent);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
