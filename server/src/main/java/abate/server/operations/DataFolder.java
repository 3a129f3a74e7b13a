package abate.server.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of everything a run keeps, held by this run alone until it is closed or its process ends. */
final class DataFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 300L << 20;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            requireRoom(folder);
            FileLock lock = hold(folder);
            return new DataFolder(folder, lock);
        } catch (IOException failed) {
            throw new CannotRun("The data folder " + folder + " cannot be written to ("
                    + failed.getClass().getSimpleName() + "): correct its permissions, or choose another with --data.");
        }
    }

    /** Before anything is written: a full disk would be told as a folder that cannot be written to. */
    private static void requireRoom(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new CannotRun("The disk of " + folder + " has only " + (free >> 20)
                    + " MB left: free at least 300 MB, or choose another folder with --data.");
        }
    }

    Path path() {
        return path;
    }

    private static FileLock hold(Path folder) throws IOException {
        Path file = folder.resolve("in-use");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            ByteBuffer holder = ByteBuffer.allocate(20);
            channel.read(holder, 0);
            channel.close();
            throw new CannotRun("The data folder " + folder + " is in use by another run (process "
                    + new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII).strip()
                    + "): stop that one, or choose another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
