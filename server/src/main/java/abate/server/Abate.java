package abate.server;

import abate.server.operations.Commands;
import abate.server.operations.Console;

/** Where every command begins. */
public final class Abate {
    private Abate() {}

    /** Runs the command that the line names first, and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(Commands.run(args, new Console(System.out, System.err)));
    }
}
