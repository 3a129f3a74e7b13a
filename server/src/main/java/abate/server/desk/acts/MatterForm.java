package abate.server.desk.acts;

import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Openable;
import abate.engine.matter.Party;
import abate.engine.matter.Refusal;
import abate.server.casefile.CaseView;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormField.Option;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens a matter: one run of one procedure of the book. What cannot be opened stands there with the reason. */
record MatterForm() implements CaseForm {
    private static final String PROCEDURE = "procedure";
    private static final String PARTY = "party";

    @Override
    public Face face(CaseView view, Typed typed) {
        return new Face(
                "Open a matter",
                "A matter is one run of one procedure of the law.",
                "",
                "/matter",
                List.of(),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        CaseState file = view.state();
        List<Option> procedures =
                file.openable().stream().map(MatterForm::option).toList();
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of(PROCEDURE, "Which procedure?", "", true, Control.RADIOS, typed, procedures, troubles));
        if (file.openable().stream().anyMatch(openable -> openable.procedure().runsFor() != null)) {
            fields.add(FormField.of(
                    PARTY,
                    "For whom?",
                    "Only for procedures that run for one person, each with their own days: " + runningForSomeone(file)
                            + ".",
                    false,
                    Control.RADIOS,
                    typed,
                    file.parties().stream().map(party -> party(file, party)).toList(),
                    troubles));
        }
        fields.add(Days.question("Day it is opened", typed, file.day(), troubles));
        return List.of(new FormPage.Group("", fields));
    }

    private static Option option(Openable openable) {
        Procedure procedure = openable.procedure();
        return new Option(
                procedure.name(),
                procedure.title().english(),
                procedure.inWords().english(),
                openable.refusals().stream().map(Refusal::toString).collect(Collectors.joining(" ")));
    }

    private static String runningForSomeone(CaseState file) {
        return file.openable().stream()
                .map(Openable::procedure)
                .filter(procedure -> procedure.runsFor() != null)
                .map(procedure -> Told.lower(procedure.title().english()))
                .collect(Collectors.joining(", "));
    }

    private static Option party(CaseState file, Party party) {
        return new Option(
                party.id(),
                party.name(),
                party.roles().stream()
                        .map(role -> Hands.title(file.book(), role))
                        .collect(Collectors.joining(", ")),
                "");
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        CaseState file = view.state();
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<Procedure> chosen = file.openable().stream()
                .map(Openable::procedure)
                .filter(procedure -> procedure.name().equals(typed.text(PROCEDURE)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong.put(PROCEDURE, "Choose a procedure.");
        }
        boolean forSomeone =
                chosen.filter(procedure -> procedure.runsFor() != null).isPresent();
        Optional<Party> party = file.party(typed.text(PARTY)).filter(p -> forSomeone);
        if (forSomeone && party.isEmpty()) {
            wrong.put(PARTY, "This procedure runs for one person: choose who.");
        }
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        Procedure procedure = chosen.orElseThrow();
        List<Row> rows =
                new ArrayList<>(List.of(new Row("Procedure", procedure.title().english())));
        party.ifPresent(who -> rows.add(new Row("For", who.name())));
        rows.add(Days.row(on.get()));
        return new Ready(
                List.of(new Deed.MatterOpened(
                        view.freshMatterId(),
                        procedure.name(),
                        party.map(Party::id).orElse(null))),
                on.get(),
                rows);
    }
}
