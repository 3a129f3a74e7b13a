package abate.engine.book;

import abate.engine.standards.Carried;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.ListedCondition;
import abate.engine.standards.Provision;
import abate.engine.time.Calendars;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a book's folder: what is common first, then each procedure. */
final class BookReader {
    /** Before any case: the day from which a book is law that names none. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** What every case file about a property says, whether or not the book lists it. */
    private static final Map<String, Kind> OF_EVERY_FILE = Map.of("address", Kind.TEXT, "apn", Kind.TEXT);

    private final Path folder;
    private final List<String> problems;

    BookReader(Path folder, List<String> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** What every procedure of the book may rest on. */
    record Common(
            Calendars calendars,
            Map<String, Kind> names,
            Map<String, Procedure.PartyRole> parties,
            LocalDate inForce) {}

    Book read() {
        Section front = file("book.yaml");
        FrontReader city = new FrontReader(front);
        Calendars calendars = city.calendars();
        Map<String, Book.Question> questions = new LinkedHashMap<>();
        Map<String, Value> usual = new LinkedHashMap<>();
        Map<String, Kind> facts = facts(front, questions, usual);
        Map<String, Procedure.PartyRole> parties = PartyReader.read(front, new Grammar(Map.of()));
        List<ProcedureReader> readers = procedureFiles(parties.keySet());
        Names names = new Names(facts);
        Map<String, ParameterReader.Raw> raw = parameters();
        raw.forEach((name, each) -> names.parameter(name, each.kind()));
        Map<String, Kind> common = names.ofBook(readers.stream()
                .map(ProcedureReader::name)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)));
        LocalDate inForce = inForce(front, ALWAYS);
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        Map<String, Section> promised = promised();
        readers.forEach(reader -> procedures.put(
                reader.name(),
                reader.read(
                        new Common(calendars, common, parties, inForce),
                        Optional.ofNullable(promised.remove(reader.name())))));
        promised.forEach((name, at) -> at.problem("there is no procedure \"" + name + "\""));
        Grammar grammar = new Grammar(common);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        raw.forEach((name, each) -> parameters.put(name, each.parameter(grammar)));
        Map<String, Book.Checklist> lists = lists();
        Book book = new Book(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                front.text("book"),
                city.zone(),
                city.letterhead(),
                calendars,
                city.bodies(),
                facts,
                questions,
                usual,
                parameters,
                ladders(grammar, parameters),
                lists,
                procedures,
                glossary(parameters, procedures),
                standards(lists));
        front.done();
        book.standards().carried().forEach(each -> carried(each, book.procedures()));
        return book;
    }

    /** Each act that a measured inspection goes on to exists, with the questions it fills in. */
    private void carried(Carried carried, Map<String, Procedure> procedures) {
        Procedure procedure = procedures.get(carried.procedure());
        ActRule act = procedure == null ? null : procedure.acts().get(carried.act());
        if (act == null) {
            problems.add("standards.yaml: goes_on_to: there is no act \"" + carried.procedure() + "." + carried.act()
                    + "\"");
            return;
        }
        Stream.concat(carried.questions().values().stream(), carried.facts().values().stream())
                .filter(question -> !act.fields().containsKey(question))
                .forEach(question -> problems.add("standards.yaml: goes_on_to: "
                        + Asked.unknown(
                                "question of " + carried.procedure() + "." + carried.act(),
                                question,
                                act.fields().keySet())));
    }

    /** The day from which a book, or one of its procedures, is law. */
    static LocalDate inForce(Section of, LocalDate otherwise) {
        Section at = of.section("in_force");
        LocalDate from = at.optional("from").flatMap(at::day).orElse(otherwise);
        at.done();
        return from;
    }

    private Section file(String name) {
        Path path = folder.resolve(name);
        return new Section(name, Files.exists(path) ? Yaml.map(path, problems) : Map.of(), problems);
    }

    /** What is promised of the procedures, kept apart from them for an attorney to read on one page. */
    private Map<String, Section> promised() {
        Section file = file("proofs.yaml");
        Map<String, Section> found = new LinkedHashMap<>(file.sections("procedures"));
        file.done();
        return found;
    }

    private List<ProcedureReader> procedureFiles(Set<String> parties) {
        if (!Files.isDirectory(folder.resolve("procedures"))) {
            problems.add("procedures: there is no such folder; it holds one file for each procedure");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("procedures"))) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(f -> procedureFile(f, parties).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing where the file cannot be read at all, which is told already. */
    private Optional<ProcedureReader> procedureFile(Path file, Set<String> parties) {
        Map<String, Object> written = Yaml.map(file, problems);
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProcedureReader(
                        new Section("procedures/" + file.getFileName(), written, problems), parties));
    }

    private Map<String, Kind> facts(Section front, Map<String, Book.Question> questions, Map<String, Value> usual) {
        Map<String, Kind> facts = new LinkedHashMap<>();
        front.sections("facts").forEach((name, at) -> {
            FieldType type = FieldTypes.type(at);
            facts.put(name, type.kind());
            questions.put(name, new Book.Question(at.has("ask") ? at.said("ask") : Words.NONE, type));
            at.optional("usually").ifPresent(value -> usual.put(name, Values.of(value)));
            at.done();
        });
        OF_EVERY_FILE.forEach(facts::putIfAbsent); // behind those of the book, whose order people see
        return facts;
    }

    private Map<String, ParameterReader.Raw> parameters() {
        Map<String, ParameterReader.Raw> found = new LinkedHashMap<>();
        for (String name : List.of("parameters.yaml", "amounts.yaml")) {
            Section at = file(name);
            at.sections("parameters").forEach((parameter, each) -> {
                if (found.put(parameter, ParameterReader.read(parameter, each)) != null) {
                    each.problem("the parameter \"" + parameter + "\" stands twice");
                }
            });
            at.done();
        }
        return found;
    }

    private Map<String, Ladder> ladders(Grammar grammar, Map<String, Parameter> parameters) {
        Map<String, Ladder> found = new LinkedHashMap<>();
        Section at = file("service.yaml");
        at.sections("service")
                .forEach((name, each) -> found.put(name, LadderReader.read(name, each, grammar, parameters)));
        at.done();
        return found;
    }

    private Map<String, Book.Checklist> lists() {
        Map<String, Book.Checklist> found = new TreeMap<>();
        Section file = file("lists.yaml");
        file.sections("lists").forEach((name, at) -> {
            Map<String, Book.Item> items = new LinkedHashMap<>();
            at.sections("items").forEach((item, each) -> {
                items.put(
                        item,
                        new Book.Item(item, each.optional("group").orElse(""), each.said("words"), each.authority()));
                each.done();
            });
            found.put(name, new Book.Checklist(name, at.said("title"), items));
            at.done();
        });
        file.done();
        return found;
    }

    private Glossary glossary(Map<String, Parameter> parameters, Map<String, Procedure> procedures) {
        Section file = file("words.yaml");
        Glossary read = GlossaryReader.read(file, parameters, procedures);
        file.done();
        return read;
    }

    /** The housing standards, where the book has any; they share the checklist of a substandard building's conditions. */
    private HousingStandards standards(Map<String, Book.Checklist> lists) {
        Path path = folder.resolve("standards.yaml");
        if (!Files.exists(path)) {
            return HousingStandards.NONE;
        }
        Map<String, Map<String, ListedCondition>> conditions = new TreeMap<>();
        lists.forEach((name, list) -> {
            Map<String, ListedCondition> items = new LinkedHashMap<>();
            list.items().forEach((id, item) -> items.put(id, condition(item)));
            conditions.put(name, items);
        });
        List<Problem> found = new ArrayList<>();
        try {
            HousingStandards read = HousingStandards.read(Files.readString(path), conditions, found);
            found.forEach(problem -> problems.add("standards.yaml: " + problem));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListedCondition condition(Book.Item item) {
        return new ListedCondition(
                item.name(),
                new Said(item.words().english(), item.words().spanish()),
                new Provision(item.authority().cite(), item.authority().rules(), null, null));
    }
}
