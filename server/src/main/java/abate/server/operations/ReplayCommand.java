package abate.server.operations;

import abate.engine.book.Book;
import abate.engine.book.BookFault;
import abate.engine.book.Books;
import abate.engine.scenario.Replayed;
import abate.engine.scenario.Scenarios;
import abate.engine.written.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Replays written cases on the law engine alone, without a database. */
final class ReplayCommand implements Command {
    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String usage() {
        return "FILE… [--book FOLDER] [--json]  run written cases and compare them with what they expect";
    }

    @Override
    public List<String> help() {
        return List.of(
                "FILE           a scenario file, a folder of them, or a book's folder: as many as you like",
                "--book FOLDER  the book they run under; without it, the one above each file",
                "--json         for programs: scenarios, each with file, name, passed, failed, timeline, clocks, charges, statuses",
                "",
                "The exit code is 0 only where every expectation holds. docs/scenarios.md tells how to write one.");
    }

    @Override
    public Set<String> options() {
        return Set.of("book");
    }

    @Override
    public Set<String> flags() {
        return Set.of("json");
    }

    /** Exit code 0 only where every expectation of every scenario holds. */
    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.words().isEmpty()) {
            throw new CannotRun(
                    "name a scenario file, such as: ./abate replay books/us-ca-sacramento/scenarios/story.yaml");
        }
        Map<Path, Book> books = new LinkedHashMap<>();
        List<Replayed> all = new ArrayList<>();
        for (ScenarioFiles.Text text : ScenarioFiles.named(arguments.words())) {
            Path file = text.file();
            Path folder = arguments.option("book").map(Path::of).orElseGet(() -> bookOf(file));
            Book book = books.computeIfAbsent(folder, ReplayCommand::load);
            Scenarios.read(file.toString(), text.text()).forEach(each -> all.add(Scenarios.replay(book, each)));
        }
        if (arguments.flags().contains("json")) {
            console.say(json(all));
        } else {
            new ReplayPrinter(console).print(all);
        }
        return all.stream().allMatch(Replayed::passed) ? 0 : 1;
    }

    /** The nearest folder above the file that holds a book. */
    static Path bookOf(Path file) {
        for (Path at = file.toAbsolutePath().normalize().getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("book.yaml"))) {
                return at;
            }
        }
        throw new CannotRun("no book stands above " + file + "; name its folder with --book.");
    }

    static Book load(Path folder) {
        if (!Files.exists(folder.resolve("book.yaml"))) {
            throw new CannotRun("there is no book in " + folder + ": it has no book.yaml.");
        }
        try {
            return Books.load(folder);
        } catch (BookFault fault) {
            throw new CannotRun("the book in " + folder + " has faults:\n  " + String.join("\n  ", fault.problems()));
        }
    }

    private static String json(List<Replayed> all) {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "scenarios", all.stream().map(ReplayCommand::scenario).toList()));
    }

    private static Map<String, Object> scenario(Replayed replayed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", replayed.file());
        json.put("name", replayed.name());
        json.put("passed", replayed.passed());
        json.put("failed", replayed.failed().stream().map(Problem::toString).toList());
        json.put(
                "timeline",
                replayed.timeline().stream().map(ReplayCommand::line).toList());
        json.put("clocks", replayed.clocks().stream().map(ReplayCommand::clock).toList());
        json.put(
                "charges",
                replayed.charges().stream().map(ReplayCommand::charge).toList());
        json.put("statuses", replayed.statuses());
        return json;
    }

    private static Map<String, Object> line(Replayed.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", line.on().toString());
        json.put("matter", line.matter());
        json.put("says", line.says());
        json.put("refused", line.refused());
        json.put("reason", line.reason());
        return json;
    }

    private static Map<String, Object> clock(Replayed.ClockLine clock) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("matter", clock.matter());
        json.put("clock", clock.clock());
        json.put("person", clock.person());
        json.put("due", clock.due().toString());
        List<String> reason = new ArrayList<>(clock.reason());
        Optional.ofNullable(clock.practical()).ifPresent(day -> reason.add("in practice " + day));
        json.put("reason", reason);
        return json;
    }

    private static Map<String, Object> charge(Replayed.ChargeLine charge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("matter", charge.matter());
        json.put("charge", charge.charge());
        json.put("account", charge.account());
        json.put("amount", charge.amount().toString());
        json.put("arisen", charge.arisen().toString());
        json.put("reason", charge.reason());
        return json;
    }
}
