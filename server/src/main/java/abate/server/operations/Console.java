package abate.server.operations;

import java.io.PrintStream;

/** Where a command speaks: what it has to say, and, apart from that, why it could not. */
public record Console(PrintStream out, PrintStream err) {

    /** One line of what the command has to say. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** One line of how far long work has come; apart from what the command has to say. */
    void note(String line) {
        err.println(line);
        err.flush();
    }

    /** The one line that says what to do. */
    void fail(String whatToDo) {
        err.println("abate: " + whatToDo);
        err.flush();
    }
}
