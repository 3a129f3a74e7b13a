package abate.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own: listens on the loopback address only, on a free port, and asks for a password that
 * lives in a file only its owner can read. The caller holds the lock of the data folder, so a server found running
 * there belongs to a run that was killed; it is stopped on purpose before ours starts.
 */
final class PostgresServer {
    private static final String USER = "abate";
    private static final int TRIES = 10;
    private static final String DISCARDED = "discarded";
    /** A process number beyond what any system gives out. */
    private static final String NOBODY = "999999999";

    private final PostgresProgram program;
    private final Path data;
    private final int port;
    private final String password;
    private boolean stopped;

    private PostgresServer(PostgresProgram program, Path data, int port, String password) {
        this.program = program;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    static PostgresServer start(Path folder, Durability durability, Consumer<String> progress) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath().normalize());
            PostgresProgram.sweep(home, "unpacking");
            PostgresProgram.sweep(home, "initialising");
            PostgresProgram.sweep(home, DISCARDED);
            PostgresProgram program = PostgresProgram.unpackedIn(home, progress);
            Path data = home.resolve("data");
            if (!Files.exists(data)) {
                progress.accept("Creating the database (once)");
                initialise(program, home, data, durability);
            }
            refuseAnotherVersion(data);
            stopOrphan(program, data, progress);
            int port = freePort();
            Files.writeString(data.resolve("postgresql.conf"), settings(port, durability));
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            run(program, data, home.resolve("postgres.log"));
            return new PostgresServer(program, data, port, readPassword(home));
        } catch (IOException failed) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder + " cannot be used (" + failed
                            + "): check that it is writable and the disk is not full.",
                    failed);
        }
    }

    /** Sets the data of a stopped server aside in one step; the next start deletes it and creates the database anew. */
    static void discard(Path folder) {
        try {
            Path aside = Files.createTempDirectory(folder, DISCARDED);
            Files.move(folder.resolve("data"), aside.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new DatabaseUnavailable(
                    "The database in " + folder + " cannot be set aside (" + failed
                            + "): delete that folder, then start again.",
                    failed);
        }
    }

    /** Connections as the owner of everything in the database {@code name}. */
    PGSimpleDataSource owner(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    /**
     * Starts the server again on the same port where it has ended by itself: out of memory, killed by hand, or stopped
     * on a full disk that has room again. True when it had to be.
     *
     * @throws DatabaseUnavailable when it does not start, such as on a disk that is still full
     */
    synchronized boolean restoreIfGone() {
        if (stopped || program.run("pg_ctl", "status", "-D", data.toString()).worked()) {
            return false;
        }
        try {
            run(program, data, data.resolveSibling("postgres.log"));
            return true;
        } catch (IOException failed) {
            throw new DatabaseUnavailable("The log of the database cannot be written (" + failed + ").", failed);
        }
    }

    /** Stops the server after ending its connections; what was committed is on disk. */
    synchronized void stop() {
        stopped = true;
        program.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
    }

    private static void run(PostgresProgram program, Path data, Path log) throws IOException {
        Files.deleteIfExists(log);
        for (int attempt = 1; ; attempt++) {
            // Waits until recovery from a crash is over as well, however long that takes.
            PostgresProgram.Result result = program.run(
                    "pg_ctl", "start", "-D", data.toString(), "-l", log.toString(), "-w", "-t", "540", "-s");
            if (result.worked()) {
                return;
            }
            String said = Files.exists(log) ? Files.readString(log) : result.output();
            if (!said.contains("shared memory block") || attempt == TRIES) {
                throw new DatabaseUnavailable("The database did not start (" + lastFatal(said) + "): see " + log
                        + "; a full disk is the most frequent cause.");
            }
            // The server was killed a moment ago and its helpers have not noticed yet.
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static String lastFatal(String log) {
        return log.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce("no reason was logged", (first, second) -> second)
                .replaceFirst("^.*?(FATAL|PANIC): *", "");
    }

    private static void initialise(PostgresProgram program, Path home, Path data, Durability durability)
            throws IOException {
        Path fresh = Files.createTempDirectory(home, "initialising");
        Path password = home.resolve("password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(password, HexFormat.of().formatHex(secret) + "\n");
        PostgresProgram.Result result = program.run(
                "initdb",
                "-D",
                fresh.toString(),
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                durability == Durability.KEPT ? "--sync-method=fsync" : "--no-sync");
        if (!result.worked()) {
            throw new DatabaseUnavailable("The database cannot be created in " + home + " (" + result.reason()
                    + "): check the free space, or run Abate as an ordinary user.");
        }
        createOurDatabase(program, fresh);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server's single-user mode needs no port and no password. */
    private static void createOurDatabase(PostgresProgram program, Path data) throws IOException {
        PostgresProgram.Result result =
                program.feed("create database abate\n", "postgres", "--single", "-D", data.toString(), "postgres");
        if (!result.worked()) {
            throw new DatabaseUnavailable("The database cannot be created (" + result.reason() + ").");
        }
    }

    private static void refuseAnotherVersion(Path data) throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals("18")) {
            throw new DatabaseUnavailable(
                    "The data folder was written by PostgreSQL " + version
                            + " and this version of Abate brings 18: use the Abate that wrote it, or another folder with --data.");
        }
    }

    private static void stopOrphan(PostgresProgram program, Path data, Consumer<String> progress) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Files.readString(pidFile)
                .lines()
                .findFirst()
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        if (!program.runs(pid)) {
            disown(pidFile, pid);
            return;
        }
        progress.accept("Stopping the database that an earlier, killed run left behind");
        PostgresProgram.Result result =
                program.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "120");
        if (!result.worked() && program.runs(pid)) {
            throw new DatabaseUnavailable("A database left behind by a killed run (process " + pid
                    + ") does not stop: end that process, then start again.");
        }
    }

    /**
     * After a crash of the machine another program may have the server's number, and the server would refuse to start.
     * Only the number is replaced: by the rest of the file the server finds helpers of the old one still at work.
     */
    private static void disown(Path pidFile, long pid) throws IOException {
        if (ProcessHandle.of(pid).isPresent()) {
            String content = Files.readString(pidFile);
            Files.writeString(pidFile, content.replaceFirst("\\d+", NOBODY));
        }
    }

    private static String readPassword(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            throw new DatabaseUnavailable(
                    "The file " + file + " is missing: restore it from your backup of the folder.");
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Small enough for an old office machine; no statement and no value of a row reaches the log. */
    private static String settings(int port, Durability durability) {
        String sync = durability == Durability.KEPT ? "on" : "off";
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                max_connections = 40
                shared_buffers = 64MB
                work_mem = 4MB
                maintenance_work_mem = 32MB
                max_wal_size = 256MB
                io_method = sync
                max_worker_processes = 2
                max_parallel_workers = 0
                max_logical_replication_workers = 0
                autovacuum_max_workers = 1
                huge_pages = off
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, ymd'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.english'
                log_min_error_statement = panic
                log_parameter_max_length_on_error = 0
                log_error_verbosity = terse
                log_checkpoints = off
                """.formatted(port, sync);
    }
}
