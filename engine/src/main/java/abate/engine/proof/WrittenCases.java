package abate.engine.proof;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.scenario.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The written cases of a book, replayed: the acts each puts on file, and what did not come out as it is written. */
final class WrittenCases {
    private final List<List<Act>> acts = new ArrayList<>();
    private final Map<String, List<Finding>> failed = new LinkedHashMap<>();

    private WrittenCases() {}

    static WrittenCases of(Path folder, Book book) {
        WrittenCases cases = new WrittenCases();
        read(folder).forEach(each -> cases.replay(book, each));
        return cases;
    }

    /** Every case that is written in that book's folder, by file and in order; each knows its file within the folder. */
    static List<Scenario> read(Path folder) {
        List<Scenario> all = new ArrayList<>();
        for (Path file : files(folder.resolve("scenarios"))) {
            all.addAll(Scenarios.read(folder.relativize(file).toString(), text(file)));
        }
        return all;
    }

    /** The acts of each case. */
    List<List<Act>> acts() {
        return List.copyOf(acts);
    }

    /** What did not come out, for the cases in which a matter of that procedure is opened. */
    List<Finding> failed(String procedure) {
        return failed.getOrDefault(procedure, List.of());
    }

    private void replay(Book book, Scenario scenario) {
        Told told = Scenarios.told(book, scenario);
        acts.add(told.acts());
        told.replayed()
                .failed()
                .forEach(problem -> failed(
                        told,
                        scenario.file() + " line " + problem.line() + ": " + scenario.name() + ": " + problem.says()));
    }

    private void failed(Told told, String says) {
        Set<String> procedures = new LinkedHashSet<>();
        for (Act act : told.acts()) {
            if (act.deed() instanceof Deed.MatterOpened opened) {
                procedures.add(opened.procedure());
            }
        }
        procedures.forEach(procedure ->
                failed.computeIfAbsent(procedure, p -> new ArrayList<>()).add(Finding.of(Property.CASES, says)));
    }

    private static List<Path> files(Path scenarios) {
        if (!Files.isDirectory(scenarios)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(scenarios)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
