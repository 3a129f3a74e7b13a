package abate.server.desk.acts;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseFacts;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormField.Option;
import abate.server.desk.form.FormField.OptionGroup;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names someone with a part in the case, or names them anew with other parts or another address. */
record PartyForm() implements CaseForm {
    private static final String ID = "party";
    private static final String NAME = "name";
    private static final String ROLES = "roles";
    private static final String ADDRESS = "address";
    private static final String OUT = "out_of_state";
    private static final String MANAGER = "manager";

    @Override
    public Face face(CaseView view, Typed typed) {
        Optional<Party> known = view.state().party(typed.text(ID));
        return new Face(
                known.map(party -> "Name " + party.name() + " anew").orElse("Name a person"),
                "Letters are served on people by the part they have in the case.",
                "",
                "/party",
                List.of(ID),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        Optional<Party> known = view.state().party(typed.text(ID));
        boolean fresh = !typed.has("seen");
        FormField roles = FormField.of(
                ROLES,
                "Part in the case",
                "Choose every one that fits.",
                true,
                Control.CHECKBOXES,
                typed,
                List.of(),
                troubles);
        return List.of(new FormPage.Group(
                "",
                List.of(
                        FormField.text(NAME, "Name", "As it stands in the record.", true, typed, troubles)
                                .proposing(fresh ? known.map(Party::name).orElse("") : ""),
                        with(
                                roles,
                                parts(view.state()),
                                fresh ? known.map(Party::roles).orElse(List.of()) : roles.values()),
                        FormField.of(
                                        ADDRESS,
                                        "Address where papers reach them",
                                        "As on an envelope, a line each.",
                                        false,
                                        Control.LINES,
                                        typed,
                                        List.of(),
                                        troubles)
                                .proposing(
                                        fresh
                                                ? known.map(party -> String.join("\n", party.address()))
                                                        .orElse("")
                                                : ""),
                        FormField.of(
                                        OUT,
                                        "Do they live or do business out of state?",
                                        opens(view.state().book(), "to.out_of_state"),
                                        true,
                                        Control.RADIOS,
                                        typed,
                                        yesNo(),
                                        troubles)
                                .proposing(
                                        fresh ? yes(known.map(Party::outOfState).orElse(false)) : ""),
                        FormField.of(
                                        MANAGER,
                                        "Does a property manager or rental agency oversee the premises?",
                                        opens(view.state().book(), "to.has_manager"),
                                        true,
                                        Control.RADIOS,
                                        typed,
                                        yesNo(),
                                        troubles)
                                .proposing(
                                        fresh ? yes(known.map(Party::hasManager).orElse(false)) : ""),
                        Days.question("Since when", typed, view.state().day(), troubles))));
    }

    /** Which ways of service the book opens to those of whom that is so; empty where it asks for it nowhere. */
    private static String opens(Book book, String path) {
        List<String> ways = book.ladders().values().stream()
                .flatMap(ladder -> ladder.methods().values().stream())
                .filter(method -> method.when() != null && method.when().paths().contains(path))
                .map(method -> method.title().english())
                .distinct()
                .toList();
        return ways.isEmpty() ? "" : "If so, letters may be served by these ways too: " + String.join("; ", ways) + ".";
    }

    private static FormField with(FormField field, List<OptionGroup> groups, List<String> values) {
        return new FormField(
                field.name(),
                field.ask(),
                field.hint(),
                field.note(),
                field.cite(),
                field.limits(),
                field.control(),
                values,
                groups,
                field.error());
    }

    /** The parts that people from outside play: first those of the open matters, then those of any other procedure. */
    private static List<OptionGroup> parts(CaseState file) {
        List<Procedure> open = file.matters().stream()
                .filter(matter -> !matter.isClosed())
                .map(Matter::procedure)
                .distinct()
                .toList();
        List<Option> here = roles(open);
        List<Option> others = roles(file.book().procedures().values()).stream()
                .filter(option -> here.stream().noneMatch(near -> near.value().equals(option.value())))
                .toList();
        return Stream.of(
                        new OptionGroup("", here),
                        new OptionGroup(here.isEmpty() ? "" : "Parts in other matters", others))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    /** The parts from outside, each in the words of the procedure that says most of it. */
    private static List<Option> roles(Collection<Procedure> procedures) {
        Map<String, Procedure.PartyRole> told = new TreeMap<>();
        procedures.stream()
                .flatMap(procedure -> procedure.parties().values().stream())
                .filter(part -> !part.staff())
                .forEach(part -> told.merge(part.name(), part, PartyForm::saysMore));
        return told.values().stream().map(PartyForm::option).toList();
    }

    private static Procedure.PartyRole saysMore(Procedure.PartyRole one, Procedure.PartyRole other) {
        return other.who().english().length() > one.who().english().length() ? other : one;
    }

    private static Option option(Procedure.PartyRole part) {
        String title = part.title().english();
        String who = part.who().english();
        return new Option(
                part.name(),
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                part.confidential() ? who + " (kept confidential)" : who,
                "");
    }

    static List<Option> yesNo() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        CaseState file = view.state();
        Map<String, String> wrong = new LinkedHashMap<>();
        String name = typed.text(NAME);
        if (name.isEmpty()) {
            wrong.put(NAME, "Write the name.");
        }
        List<String> known = roles(file.book().procedures().values()).stream()
                .map(Option::value)
                .toList();
        List<String> roles = typed.all(ROLES).stream().filter(known::contains).toList();
        if (roles.isEmpty()) {
            wrong.put(ROLES, "Choose at least one part.");
        }
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        Party party = new Party(
                file.party(typed.text(ID)).map(Party::id).orElse("p" + (view.lastNumber() + 1)),
                name,
                roles,
                typed.all(ADDRESS).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                typed.text(OUT).equals("yes"),
                typed.text(MANAGER).equals("yes"));
        List<Row> rows = new ArrayList<>(List.of(new Row("Name", name)));
        rows.addAll(CaseFacts.party(file.book(), party));
        rows.add(new Row("Out of state", yes(party.outOfState())));
        rows.add(new Row("Property manager", yes(party.hasManager())));
        rows.add(Days.row(on.get()));
        return new Ready(List.of(new Deed.PartyNamed(party)), on.get(), rows);
    }
}
