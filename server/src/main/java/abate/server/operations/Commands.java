package abate.server.operations;

import abate.engine.book.BookFault;
import abate.engine.words.Nearest;
import abate.server.database.DatabaseUnavailable;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything {@code ./abate} can do, and the running of one of them. */
public final class Commands {
    /** Those of this package, and those other packages offer as services, so that this one need not know them. */
    private static final List<Command> ALL = Stream.concat(
                    Stream.of(
                            ServeCommand.DEMO,
                            ServeCommand.WORK,
                            new ReplayCommand(),
                            new StandardsCommand(),
                            new BookCommand(),
                            new WarmCommand()),
                    ServiceLoader.load(Command.class, Commands.class.getClassLoader()).stream()
                            .map(ServiceLoader.Provider::get))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private Commands() {}

    /** Runs the command the line names; what goes wrong becomes one line that says what to do, and an exit code. */
    public static int run(String[] line, Console console) {
        Logs.quiet();
        if (line.length < 2 && (line.length == 0 || asksForHelp(line[0]))) {
            help(console);
            return line.length == 0 ? 2 : 0;
        }
        if (asksForHelp(line[0])) {
            return run(new String[] {line[1], "--help"}, console);
        }
        try {
            Command command = find(line[0]);
            if (Stream.of(line).anyMatch(List.of("--help", "-h")::contains)) {
                help(command, console);
                return 0;
            }
            return command.run(Arguments.read(Arrays.asList(line).subList(1, line.length), command), console);
        } catch (Exception fault) {
            return explain(fault, console);
        }
    }

    /** A known reason, however deep inside the fault, is told as it is; anything else is a fault of our own. */
    private static int explain(Exception fault, Console console) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String reason = String.valueOf(cause.getMessage());
            if (cause instanceof BookFault faults) {
                faults.problems().forEach(console::fail);
                return 1;
            }
            if (cause instanceof CannotRun || cause instanceof DatabaseUnavailable) {
                LOG.info("could not run: {}", reason);
                console.fail(reason);
                return 1;
            }
            if (reason.contains("No space left on device")) {
                console.fail("The disk is full: free some space, then start again. What was recorded before is safe.");
                return 1;
            }
        }
        LOG.error("could not run", fault);
        console.fail("Something went wrong inside Abate (" + fault.getClass().getSimpleName() + "); " + Logs.where());
        return 70;
    }

    private static Command find(String name) {
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRun("there is no command " + name
                        + Nearest.to(name, named().map(Command::name).toList())
                                .map(near -> "; did you mean ./abate " + near + "?")
                                .orElse("; ./abate help lists them.")));
    }

    private static boolean asksForHelp(String word) {
        return List.of("help", "--help", "-h").contains(word);
    }

    /** Those for people. */
    private static Stream<Command> named() {
        return ALL.stream().filter(command -> !command.usage().isEmpty());
    }

    private static void help(Command command, Console console) {
        String[] usage = command.usage().split("  ", 2);
        console.say("./abate " + command.name() + " " + usage[0]);
        console.say("  " + usage[usage.length - 1]);
        if (!command.help().isEmpty()) {
            console.say("");
            command.help().forEach(line -> console.say("  " + line));
        }
    }

    private static void help(Console console) {
        console.say("Abate: code enforcement for cities and counties, from complaint to compliance.");
        console.say("");
        named().forEach(command -> {
            String[] usage = command.usage().split("  ", 2);
            console.say("  ./abate " + command.name() + " " + usage[0]);
            console.say("      " + usage[usage.length - 1]);
        });
        console.say("  ./abate test [-pl MODULE]");
        console.say("      run every test, or those of one module");
        console.say("");
        console.say(
                "./abate COMMAND --help tells more of one. The exit code is 0 where all went well, 1 where it did not or could not,");
        console.say("2 where no command was given, and 70 for a fault of ours.");
    }
}
