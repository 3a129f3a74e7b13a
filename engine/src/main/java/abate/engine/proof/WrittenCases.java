package abate.engine.proof;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The written cases of a book, replayed: the acts each puts on file, and what did not come out as it is written. */
final class WrittenCases {
    private final List<List<Act>> acts = new ArrayList<>();
    private final Map<String, List<Finding>> failed = new LinkedHashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Predicate<String> whole;

    /**
     * A case that comes out as it is written.
     *
     * @param procedures those of which there is a matter in it
     */
    record Held(Scenario scenario, Set<String> procedures) {}

    private WrittenCases(Predicate<String> whole) {
        this.whole = whole;
    }

    /** @param whole the procedures that could be read; what fails by others is told of those already */
    static WrittenCases of(Path folder, Book book, Predicate<String> whole) {
        WrittenCases cases = new WrittenCases(whole);
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

    /** What did not come out, for the cases in which there is a matter of that procedure. */
    List<Finding> failed(String procedure) {
        return failed.getOrDefault(procedure, List.of());
    }

    /** The acts and states that cases come to which do not come out. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }

    /** Those that come out as they are written. */
    List<Held> held() {
        return List.copyOf(held);
    }

    private void replay(Book book, Scenario scenario) {
        Told told = Scenarios.told(book, scenario);
        acts.add(told.acts());
        Set<String> procedures = procedures(book, told);
        if (told.passed()) {
            held.add(new Held(scenario, procedures));
            return;
        }
        broken.addAll(scenario.comesTo());
        if (procedures.stream().allMatch(whole)) {
            told.failed()
                    .forEach(problem -> failed(
                            procedures,
                            scenario.file() + " line " + problem.line() + ": " + scenario.name() + ": "
                                    + problem.says()));
        }
    }

    private static Set<String> procedures(Book book, Told told) {
        Set<String> procedures = new LinkedHashSet<>();
        if (!told.acts().isEmpty()) {
            CaseLaw.fold(book, told.acts(), told.acts().getLast().recorded())
                    .matters()
                    .forEach(matter -> procedures.add(matter.procedure().name()));
        }
        return procedures;
    }

    private void failed(Set<String> procedures, String says) {
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
