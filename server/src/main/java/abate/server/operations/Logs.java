package abate.server.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the log goes: a file in the data folder, which never grows past 40 MB with its predecessors. */
final class Logs {
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %msg";
    private static final String TRACED = "%n";
    /** A line is enough on the screen; the file has the rest. */
    private static final String UNTRACED = "%nopex%n";

    private static final String TRACE = "ABATE_TRACE";
    private static Optional<Path> file = Optional.empty();

    private Logs() {}

    /** Where the details of a fault are, as the end of a sentence. */
    static String where() {
        return file.map(path -> "the details are at the end of " + path + ". Please report it with them.")
                .orElse("set " + TRACE + "=1 and run it again to see the details. Please report it with them.");
    }

    /** Nothing at all, until a data folder is known: a command speaks for itself. */
    static void quiet() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Logger root = root();
        root.detachAndStopAllAppenders();
        root.setLevel(Level.INFO);
        // A mistyped address, and migrations numbered by package, are not worth a warning each.
        named("org.springframework.web.servlet.PageNotFound").setLevel(Level.ERROR);
        named("org.flywaydb.core.internal.command.DbMigrate").setLevel(Level.ERROR);
        named("org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor").setLevel(Level.ERROR);
        // It quotes what it stumbles over, and that may be a stranger's paper.
        named("org.apache.pdfbox").setLevel(Level.OFF);
        named("org.apache.fontbox").setLevel(Level.OFF);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (System.getenv(TRACE) != null) {
            screen(root.getLoggerContext(), "ERROR", TRACED);
        }
    }

    /** To the file, and what is worth a look to the console as well when {@code console} says so. */
    static void into(Path data, boolean console) {
        LoggerContext context = root().getLoggerContext();
        Path path = data.resolve("abate.log");
        RollingFileAppender<ILoggingEvent> lines = new RollingFileAppender<>();
        lines.setContext(context);
        lines.setFile(path.toString());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(lines);
        rolling.setFileNamePattern(data.resolve("abate.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(3);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("10MB"));
        size.start();
        lines.setRollingPolicy(rolling);
        lines.setTriggeringPolicy(size);
        attach(context, lines, TRACED);
        file = Optional.of(path);
        if (console) {
            screen(context, "WARN", UNTRACED);
        }
    }

    private static void screen(LoggerContext context, String least, String end) {
        ConsoleAppender<ILoggingEvent> screen = new ConsoleAppender<>();
        screen.setContext(context);
        screen.setTarget("System.err");
        ThresholdFilter threshold = new ThresholdFilter();
        threshold.setLevel(least);
        threshold.start();
        screen.addFilter(threshold);
        attach(context, screen, end);
    }

    private static void attach(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String end) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN + end);
        encoder.start();
        appender.setEncoder(encoder);
        appender.start();
        root().addAppender(appender);
    }

    private static Logger named(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
