package abate.bench;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.trial.Histories;
import abate.engine.trial.Holding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The acts of every written case of every book, and of random histories made from them. */
final class LawMix {
    private static final int OPEN_DAYS = 60;

    /** One history under one book. */
    private record History(Book book, List<Act> acts) {
        LocalDate asOf() {
            return acts.getLast().recorded().plusDays(OPEN_DAYS);
        }
    }

    private final Map<Book, Histories> random = new java.util.LinkedHashMap<>();
    private final List<History> mix = new ArrayList<>();

    LawMix(Path books, Collection<Book> all, long seed) {
        for (Book book : all) {
            List<List<Act>> written = written(books.resolve(book.id()), book);
            Histories histories = new Histories(written, seed);
            random.put(book, histories);
            written.forEach(acts -> mix.add(new History(book, acts)));
            written.forEach(acts -> mix.add(new History(book, histories.next())));
        }
    }

    private static List<List<Act>> written(Path folder, Book book) {
        List<List<Act>> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
            for (Path file : files.sorted().toList()) {
                for (Scenario scenario : Scenarios.read(file.getFileName().toString(), Files.readString(file))) {
                    written.add(Scenarios.told(book, scenario).acts());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.removeIf(List::isEmpty);
        return written;
    }

    /** Folds every history once; gives back how many acts that were. */
    long fold() {
        long acts = 0;
        for (History history : mix) {
            CaseLaw.fold(history.book(), history.acts(), history.asOf());
            acts += history.acts().size();
        }
        return acts;
    }

    /** How many histories there are. */
    int histories() {
        return mix.size();
    }

    /** How many acts of each kind of matter there are, by procedure; whole files' own acts aside. */
    Map<String, Long> procedures() {
        Map<String, Long> acts = new TreeMap<>();
        for (History history : mix) {
            CaseLaw.fold(history.book(), history.acts(), history.asOf())
                    .matters()
                    .forEach(matter -> acts.merge(
                            history.book().id() + " " + matter.procedure().name(),
                            (long) matter.done().size(),
                            Long::sum));
        }
        return acts;
    }

    /** Tries new random histories until there were so many acts; gives back what did not hold. */
    List<String> broken(long acts) {
        List<String> broken = new ArrayList<>();
        long tried = 0;
        while (tried < acts && broken.isEmpty()) {
            for (Map.Entry<Book, Histories> each : random.entrySet()) {
                History history = new History(each.getKey(), each.getValue().next());
                broken.addAll(Holding.broken(history.book(), history.acts(), history.asOf()));
                tried += history.acts().size();
            }
        }
        return broken;
    }
}
