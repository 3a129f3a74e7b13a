package abate.server.operations;

import java.util.List;
import java.util.Set;

/** Serves a city's work. */
final class ServeCommand implements Command {
    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String usage() {
        return "[--port 8080] [--data data] [--books FOLDER]  serve a city's own work";
    }

    @Override
    public List<String> help() {
        return List.of(
                "--port 8080    the port the pages are served on",
                "--data data    the folder of everything this run keeps: its database, its log",
                "--books books  the folder of the books of law, one folder a city",
                "",
                "DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD in the environment name a PostgreSQL (15 or later) of your own;",
                "ABATE_ADDRESS is the address people reach the pages under, such as https://code.city.gov.");
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
