package abate.server.operations;

import java.util.List;
import java.util.Set;

/**
 * Serves the pages: a city's own work, or the demonstration.
 *
 * @param name the word that calls it
 * @param data the folder of everything the run keeps, where none is named
 * @param does what it does, in a line
 */
record ServeCommand(String name, Mode mode, String data, String does) implements Command {
    /** A city's own work. */
    static final ServeCommand WORK = new ServeCommand("serve", Mode.SERVE, "data", "serve a city's own work");

    /** An example city, to look around. */
    static final ServeCommand DEMO = new ServeCommand("demo", Mode.DEMO, "data/demo", "look around in an example city");

    @Override
    public String usage() {
        return "[--port 8080] [--data %s] [--books FOLDER]  %s".formatted(data, does);
    }

    @Override
    public List<String> help() {
        return List.of(
                "--port 8080    the port the pages are served on",
                "--data " + data + "    the folder of everything this run keeps: its database, its log",
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
        return Serving.run(Serving.read(mode, arguments, data), console);
    }
}
