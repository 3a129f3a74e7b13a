package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every written case of every book with a marker in place of all it keeps confidential: no other reader meets the marker. */
class DisclosureTest {
    private static final Path BOOKS = Path.of("..", "books");
    private static final String MARKER = "Zqx7";

    @Test
    void whoever_may_not_know_it_meets_it_nowhere_and_the_law_comes_to_the_same() {
        assertThat(Books.loadAll(BOOKS).values().stream()
                        .mapToInt(DisclosureTest::holds)
                        .sum())
                .as("written cases with something to hide")
                .isGreaterThan(20);
    }

    /** How many written cases had something to hide. */
    private static int holds(Book book) {
        int hiding = 0;
        for (Scenario scenario : written(book)) {
            List<Act> acts = planted(book, Scenarios.told(book, scenario).acts());
            if (acts.isEmpty() || acts.stream().noneMatch(act -> act.toString().contains(MARKER))) {
                continue;
            }
            hiding++;
            LocalDate day =
                    acts.stream().map(Act::recorded).max(LocalDate::compareTo).orElseThrow();
            CaseState truth = CaseLaw.fold(book, acts, day);
            for (Reader reader : readers(book, truth)) {
                CaseState seen = CaseLaw.fold(book, new Disclosure(book, reader).of(acts), day);
                assertThat(said(seen, reader).stream().filter(words -> words.contains(MARKER)))
                        .as("%s, as %s reads it", scenario.name(), reader)
                        .isEmpty();
                assertThat(law(seen)).as(scenario.name()).isEqualTo(law(truth));
            }
            assertThat(new Disclosure(book, everyone(book)).of(acts))
                    .as("those who handle it")
                    .isSameAs(acts);
        }
        return hiding;
    }

    private static List<Reader> readers(Book book, CaseState file) {
        Confidential confidential = new Confidential(book);
        List<Reader> readers = new ArrayList<>(List.of(new Reader.Anyone(), new Reader.Staff(Set.of("viewer"))));
        file.parties().stream()
                .filter(party -> !confidential.party(party))
                .forEach(party -> readers.add(new Reader.Recipient(party.id())));
        return readers;
    }

    private static Reader everyone(Book book) {
        return new Reader.Staff(book.procedures().values().stream()
                .flatMap(procedure -> procedure.parties().values().stream())
                .filter(Procedure.PartyRole::staff)
                .map(Procedure.PartyRole::name)
                .collect(java.util.stream.Collectors.toSet()));
    }

    private static List<Act> planted(Book book, List<Act> acts) {
        Confidential confidential = new Confidential(book);
        Map<String, Procedure> matters = new HashMap<>();
        List<Act> planted = new ArrayList<>();
        for (Act act : acts) {
            if (act.deed() instanceof Deed.MatterOpened opened) {
                matters.put(opened.matter(), book.procedure(opened.procedure()));
            }
            planted.add(new Act(
                    act.number(), act.recorded(), act.on(), act.actor(), planted(confidential, matters, act.deed())));
        }
        return planted;
    }

    private static Deed planted(Confidential confidential, Map<String, Procedure> matters, Deed deed) {
        return switch (deed) {
            case Deed.PartyNamed(Party party)
            when confidential.party(party) ->
                new Deed.PartyNamed(new Party(
                        party.id(), MARKER, party.roles(), List.of(MARKER), party.outOfState(), party.hasManager()));
            case Deed.Performed done
            when matters.get(done.matter()) instanceof Procedure procedure -> {
                Map<String, Value> particulars = new TreeMap<>(done.particulars());
                Objects.requireNonNull(procedure.acts().get(done.act())).fields().values().stream()
                        .filter(field -> confidential.answer(procedure, field) && written(field))
                        .forEach(field -> particulars.computeIfPresent(field.name(), (name, was) -> Value.of(MARKER)));
                yield new Deed.Performed(done.matter(), done.act(), done.party(), particulars);
            }
            default -> deed;
        };
    }

    private static boolean written(Field field) {
        return field.type() == FieldType.Plain.TEXT || field.type() == FieldType.Plain.LONG_TEXT;
    }

    /** Everything a page, a list or a letter could say of a case, but for what the reader said themselves. */
    private static List<String> said(CaseState file, Reader reader) {
        List<String> said = new ArrayList<>();
        file.parties().forEach(party -> said.add(party.toString()));
        file.timeline().stream()
                .filter(entry -> entry.done() == null || !isOf(reader, entry.done()))
                .forEach(entry -> said.add(entry.title() + " " + entry.deed() + " " + entry.done() + entry.actor()));
        for (Matter matter : file.matters()) {
            said.add(file.sentence(matter).toString());
            file.clocks(matter).forEach(clock -> {
                said.addAll(clock.reason().lines(Language.ENGLISH));
                said.addAll(clock.reason().lines(Language.SPANISH));
            });
            file.accounts(matter)
                    .charges()
                    .forEach(charge -> said.addAll(charge.reason().lines(Language.ENGLISH)));
            file.possible(matter)
                    .forEach(possible -> said.add(possible.refusals().toString()));
            file.deliveries(matter).forEach(delivery -> {
                said.add(delivery.recipient() + " " + delivery.attempts());
                said.add(file.contents(matter, delivery.letter()).toString());
            });
        }
        file.obstaclesToClosing().forEach(refusal -> said.add(refusal.toString()));
        return said;
    }

    private static boolean isOf(Reader reader, Done done) {
        return reader instanceof Reader.Recipient(String own) && own.equals(done.party());
    }

    /** Where every matter stands, which days run, and what is owed. */
    private static List<String> law(CaseState file) {
        List<String> law = new ArrayList<>();
        for (Matter matter : file.matters()) {
            law.add(matter.id() + " " + matter.state() + " "
                    + file.accounts(matter).owing());
            file.clocks(matter).forEach(clock -> law.add(clock.rule().name() + " " + clock.day() + clock.standing()));
        }
        file.timeline()
                .forEach(entry ->
                        law.add(entry.number() + " " + entry.inQuestion().size()));
        return law;
    }

    private static List<Scenario> written(Book book) {
        try (Stream<Path> files = Files.list(BOOKS.resolve(book.id()).resolve("scenarios"))) {
            return files.sorted()
                    .flatMap(file -> Scenarios.read(file.getFileName().toString(), read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
