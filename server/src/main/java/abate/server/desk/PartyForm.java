package abate.server.desk;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.server.casefile.CaseView;
import abate.server.desk.FormField.Control;
import abate.server.desk.FormField.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                roles(view.state().book()),
                troubles);
        return List.of(new FormPage.Group(
                "",
                List.of(
                        FormField.text(NAME, "Name", "As it stands in the record.", true, typed, troubles)
                                .proposing(fresh ? known.map(Party::name).orElse("") : ""),
                        fresh && known.isPresent() ? with(roles, known.get().roles()) : roles,
                        FormField.of(
                                        ADDRESS,
                                        "Address where papers reach them",
                                        "As on an envelope, a line each. For an owner: the latest equalized assessment roll, or as known.",
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
                                        "It opens service by first-class mail once certified mail has failed.",
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
                                        "",
                                        true,
                                        Control.RADIOS,
                                        typed,
                                        yesNo(),
                                        troubles)
                                .proposing(
                                        fresh ? yes(known.map(Party::hasManager).orElse(false)) : ""),
                        Days.question("Since when", typed, view.state().day(), troubles))));
    }

    private static FormField with(FormField field, List<String> values) {
        return new FormField(
                field.name(),
                field.ask(),
                field.hint(),
                field.note(),
                field.cite(),
                field.limits(),
                field.control(),
                values,
                field.groups(),
                field.error());
    }

    /** The parts that people from outside play in any procedure of the book. */
    static List<Option> roles(Book book) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (Procedure procedure : book.procedures().values()) {
            procedure.parties().values().stream()
                    .filter(part -> !part.staff())
                    .forEach(part -> options.putIfAbsent(
                            part.name(),
                            new Option(
                                    part.name(),
                                    part.title().english(),
                                    part.who().english(),
                                    "")));
        }
        return List.copyOf(options.values());
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
        List<String> known = roles(file.book()).stream().map(Option::value).toList();
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
