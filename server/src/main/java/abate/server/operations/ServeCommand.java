package abate.server.operations;

import java.util.Set;

/** Serves a city's work. */
final class ServeCommand implements Command {
    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String usage() {
        return "[--port 8080] [--data data]  serve a city; DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD"
                + " name a PostgreSQL of your own";
    }

    @Override
    public Set<String> options() {
        return Set.of("port", "data", "books");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        return Serving.run(Serving.read(Mode.SERVE, arguments, "data"), console);
    }
}
