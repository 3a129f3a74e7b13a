package abate.server.operations;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/**
 * What is to be closed when the process is told to end, however far its start has come: what was opened last is closed
 * first. Without it, a run that is stopped while it fills a demonstration would leave its database running.
 */
final class Ending implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private volatile boolean told;

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told = true;
            close();
        }));
    }

    /** Remembers something to be closed, and gives it back. */
    synchronized <T extends AutoCloseable> T with(T part) {
        opened.push(part);
        return part;
    }

    /** Closes everything that is open; what does not close does not keep the rest from closing. */
    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception fault) {
                LoggerFactory.getLogger(Ending.class).error("could not close", fault);
            }
        }
    }

    /** Whether the process was told to end, so that faults of the work it breaks off mean nothing. */
    boolean told() {
        return told;
    }

    /** Waits for the process to end. */
    static void await() throws InterruptedException {
        Thread.sleep(Duration.ofDays(36_500));
    }
}
