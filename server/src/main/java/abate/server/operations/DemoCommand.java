package abate.server.operations;

import java.util.Set;

/** Serves the demonstration. */
final class DemoCommand implements Command {
    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return "[--port 8080] [--data data/demo]  look around in an example city";
    }

    @Override
    public Set<String> options() {
        return Set.of("port", "data", "books");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        return Serving.run(Serving.read(Mode.DEMO, arguments, "data/demo"), console);
    }
}
