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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every written case of every book as each of its readers is told it: with a marker in all it keeps confidential no other
 * reader meets the marker, and states, days and sums are the same for all.
 */
class DisclosureTest {
    private static final Path BOOKS = Path.of("..", "books");
    private static final String MARKER = "Zqx7";

    @Test
    void whoever_may_not_know_it_meets_it_nowhere_and_the_law_comes_to_the_same() {
        int hiding = 0;
        for (Book book : Books.loadAll(BOOKS).values()) {
            for (Scenario scenario : written(book)) {
                List<Act> acts = planted(book, Scenarios.told(book, scenario).acts());
                if (acts.stream().anyMatch(act -> act.toString().contains(MARKER))) {
                    hiding++;
                    meetsNoMarker(book, scenario, acts);
                    comesToTheSame(book, scenario, acts);
                }
            }
        }
        assertThat(hiding).as("written cases with something to hide").isGreaterThan(20);
    }

    @Test
    void the_law_comes_to_the_same_for_every_reader_of_every_written_case() {
        for (Book book : Books.loadAll(BOOKS).values()) {
            for (Scenario scenario : written(book)) {
                List<Act> acts = Scenarios.told(book, scenario).acts();
                if (!acts.isEmpty()) {
                    comesToTheSame(book, scenario, acts);
                }
            }
        }
    }

    private static void meetsNoMarker(Book book, Scenario scenario, List<Act> acts) {
        CaseState truth = CaseLaw.fold(book, acts, lastDay(acts));
        for (Reader reader : strangers(book, truth)) {
            CaseState seen = CaseLaw.asTold(truth, acts, reader);
            assertThat(said(seen, reader).stream().filter(words -> words.contains(MARKER)))
                    .as("%s, as %s reads it", scenario.name(), reader)
                    .isEmpty();
        }
        assertThat(CaseLaw.asTold(truth, acts, everyone(book)))
                .as("those who handle it")
                .isSameAs(truth);
    }

    private static void comesToTheSame(Book book, Scenario scenario, List<Act> acts) {
        CaseState truth = CaseLaw.fold(book, acts, lastDay(acts));
        List<String> law = law(truth);
        for (Reader reader : readers(book, truth)) {
            assertThat(law(CaseLaw.asTold(truth, acts, reader)))
                    .as("%s, as %s reads it", scenario.name(), reader)
                    .isEqualTo(law);
        }
    }

    private static LocalDate lastDay(List<Act> acts) {
        return acts.stream().map(Act::recorded).max(LocalDate::compareTo).orElseThrow();
    }

    /** Whoever may come to read a file: anyone, each of its parties, and each part of the staff. */
    private static List<Reader> readers(Book book, CaseState file) {
        List<Reader> readers = new ArrayList<>(List.of(new Reader.Anyone(), new Reader.Staff(Set.of("viewer"))));
        file.parties().forEach(party -> readers.add(new Reader.Recipient(party.id())));
        staff(book).forEach(role -> readers.add(new Reader.Staff(Set.of(role))));
        return readers;
    }

    private static List<Reader> strangers(Book book, CaseState file) {
        Confidential confidential = new Confidential(book);
        List<Reader> readers = new ArrayList<>(List.of(new Reader.Anyone(), new Reader.Staff(Set.of("viewer"))));
        file.parties().stream()
                .filter(party -> !confidential.party(party))
                .forEach(party -> readers.add(new Reader.Recipient(party.id())));
        return readers;
    }

    private static Reader everyone(Book book) {
        return new Reader.Staff(staff(book));
    }

    private static Set<String> staff(Book book) {
        return book.procedures().values().stream()
                .flatMap(procedure -> procedure.parties().values().stream())
                .filter(Procedure.PartyRole::staff)
                .map(Procedure.PartyRole::name)
                .collect(Collectors.toCollection(TreeSet::new));
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
                        .forEach(field -> particulars.computeIfPresent(field.name(), (name, was) -> marked(was)));
                yield new Deed.Performed(done.matter(), done.act(), done.party(), particulars);
            }
            default -> deed;
        };
    }

    /** What was different stays different. */
    private static Value marked(Value was) {
        return was instanceof Value.Text(String text) ? Value.of(MARKER + " " + text) : was;
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
        Set<String> own = new TreeSet<>();
        for (Matter matter : file.matters()) {
            String sentence = file.sentence(matter).english();
            if (isOpenedBy(reader, file, matter)) {
                own.add(sentence);
            } else {
                said.add(sentence);
            }
            file.clocks(matter).forEach(clock -> {
                said.addAll(clock.reason().lines(Language.ENGLISH));
                said.addAll(clock.reason().lines(Language.SPANISH));
            });
            file.accounts(matter)
                    .charges()
                    .forEach(charge -> said.addAll(charge.reason().lines(Language.ENGLISH)));
            file.held(matter).forEach(held -> {
                said.addAll(held.reason().lines(Language.ENGLISH));
                said.addAll(held.reason().lines(Language.SPANISH));
            });
            file.possible(matter)
                    .forEach(possible -> said.add(possible.refusals().toString()));
            file.deliveries(matter).forEach(delivery -> {
                said.add(delivery.recipient() + " " + delivery.attempts());
                said.add(file.contents(matter, delivery.letter()).toString());
            });
        }
        file.obstaclesToClosing().stream()
                .map(Refusal::toString)
                .filter(words -> own.stream().noneMatch(words::contains))
                .forEach(said::add);
        return said;
    }

    /** A landlord's notice opens a matter that says in the landlord's words of which unit it is. */
    private static boolean isOpenedBy(Reader reader, CaseState file, Matter matter) {
        return file.matter(String.valueOf(matter.parent()))
                .map(parent -> parent.byNumber(matter.openedBy()))
                .filter(done -> isOf(reader, done))
                .isPresent();
    }

    private static boolean isOf(Reader reader, Done done) {
        return reader instanceof Reader.Recipient(String own) && own.equals(done.party());
    }

    /** Where every matter stands, which days run, what is owed and held, and what is in question. */
    private static List<String> law(CaseState file) {
        List<String> law = new ArrayList<>();
        for (Matter matter : file.matters()) {
            Accounts accounts = file.accounts(matter);
            law.add(matter.id() + " " + matter.state() + " since " + matter.since() + " " + accounts.unpaid()
                    + accounts.credit());
            accounts.charges().forEach(charge -> law.add(charge.rule().name() + " " + charge.amount()));
            file.held(matter).forEach(held -> law.add(held.rule().name() + " " + held.amount()));
            file.clocks(matter)
                    .forEach(clock -> law.add(clock.rule().name() + " " + clock.day() + clock.standing()
                            + clock.settledOn()
                            + (clock.party() == null ? "" : clock.party().id())));
            matter.procedure().shows().keySet().forEach(name -> law.add(name + " " + sum(file.shown(matter, name))));
            file.deliveries(matter)
                    .forEach(delivery -> law.add(delivery.letter().number() + " to "
                            + delivery.recipient().id() + " " + delivery.completeOn(file)));
        }
        file.timeline()
                .forEach(entry ->
                        law.add(entry.number() + " " + entry.inQuestion().size()));
        law.add(file.obstaclesToClosing().size() + " obstacles");
        return law;
    }

    /** What a matter shows to others but for words, which may be withheld. */
    private static String sum(Value shown) {
        return shown instanceof Value.Text ? "words" : shown.toString();
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
