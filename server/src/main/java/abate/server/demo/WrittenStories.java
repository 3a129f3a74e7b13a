package abate.server.demo;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.scenario.Told;
import abate.server.operations.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The written cases of a book that its demonstration tells: those whose names stand in {@code demo.txt} beside the book, one
 * a line.
 */
@Component
class WrittenStories {
    private final Path books;

    WrittenStories(Run run) {
        this.books = run.books();
    }

    /** The acts of each, in the order of the list. */
    List<List<Act>> of(Book book) {
        Path list = books.resolve(book.id()).resolve("demo.txt");
        if (!Files.exists(list)) {
            return List.of();
        }
        Map<String, Scenario> written = new LinkedHashMap<>();
        scenarios(book).forEach(scenario -> written.put(scenario.name(), scenario));
        return lines(list)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> acts(book, name.strip(), written))
                .toList();
    }

    private static List<Act> acts(Book book, String name, Map<String, Scenario> written) {
        Scenario scenario = written.get(name);
        if (scenario == null) {
            throw new IllegalStateException("the demonstration of " + book.id() + " names no written case: " + name);
        }
        Told told = Scenarios.told(book, scenario);
        if (!told.passed()) {
            throw new IllegalStateException("the written case does not come out as it says: " + name);
        }
        return told.acts().stream().map(WrittenStories::withMadeUpNames).toList();
    }

    /** "Pat Rivera" becomes "Pat Example-Rivera": nobody shall think these people are real. */
    private static Act withMadeUpNames(Act act) {
        if (!(act.deed() instanceof Deed.PartyNamed(Party party))
                || party.name().matches(".*(Example|Sample).*")) {
            return act;
        }
        Party madeUp = new Party(
                party.id(),
                party.name().replaceFirst("(\\S+)$", "Example-$1"),
                party.roles(),
                party.address(),
                party.outOfState(),
                party.hasManager());
        return new Act(act.number(), act.recorded(), act.on(), act.actor(), new Deed.PartyNamed(madeUp));
    }

    private List<Scenario> scenarios(Book book) {
        List<Scenario> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(books.resolve(book.id()).resolve("scenarios"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                found.addAll(Scenarios.read(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Stream<String> lines(Path list) {
        try {
            return Files.readAllLines(list).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
