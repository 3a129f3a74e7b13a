package abate.server.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, served from a database that is already open. */
public final class RunningServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts serving and does every {@link Preparation}.
     *
     * @throws CannotRun when the port is taken
     */
    public static RunningServer start(Run run, DataSource database, Console console) {
        refuseTakenPort(run.port());
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(ServerApplication.class)
                    .properties(Map.of(
                            "server.port", run.port(),
                            "server.address", run.mode() == Mode.DEMO ? "127.0.0.1" : "0.0.0.0",
                            "abate.mode", run.mode().name().toLowerCase(Locale.ROOT)))
                    .registerShutdownHook(false)
                    .initializers(fresh -> {
                        GenericApplicationContext beans = (GenericApplicationContext) fresh;
                        beans.registerBean(Run.class, () -> run);
                        beans.registerBean(DataSource.class, () -> database);
                    })
                    .run();
            prepare(context, console);
            return new RunningServer(context);
        } catch (PortInUseException taken) {
            throw portTaken(run.port());
        }
    }

    private static void prepare(ConfigurableApplicationContext context, Console console) {
        try {
            context.getBeanProvider(Preparation.class).orderedStream().forEach(each -> each.prepare(console));
        } catch (RuntimeException failed) {
            context.close();
            throw failed;
        }
        context.getBean(GettingReady.class).done();
    }

    /** Where the pages are, without a slash at the end. */
    public String address() {
        int port = context instanceof ServletWebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return "http://localhost:" + port;
    }

    /** A part of the running system, for a test or a command. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Before anything is started, since that is what people want to know first. */
    static void refuseTakenPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new CannotRun("--port " + port + " is not a port: choose one from 1 to 65535.");
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw portTaken(port);
        }
    }

    private static CannotRun portTaken(int port) {
        return new CannotRun(
                port < 1024 && port > 0
                        ? "Port " + port + " is in use or not open to ordinary users: choose another with --port."
                        : "Port " + port
                                + " is in use by another program: stop that one, or choose another with --port.");
    }
}
