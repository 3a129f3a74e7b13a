package abate.server.desk.acts;

import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Done;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.value.Value;
import abate.server.casefile.CaseView;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Because;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Corrects the day or the particulars of an act; both the first entry and the correction stay on the record. */
record CorrectForm(Roster roster) implements CaseForm {
    private static final String WHY = "why";

    @Override
    public Face face(CaseView view, Typed typed) {
        return new Face(
                "Correct act " + StrikeForm.entry(view, typed).number(),
                "What was first recorded stays on the record. Change what was wrong and leave the rest.",
                "",
                "/correct",
                List.of("number"),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        Entry entry = StrikeForm.entry(view, typed);
        List<FormPage.Group> groups = new ArrayList<>();
        fields(view.state(), entry)
                .ifPresent(fields -> groups.addAll(
                        fields.groups(typed.has("seen") ? typed : typed.with(standing(entry)), troubles)));
        groups.add(new FormPage.Group(
                groups.isEmpty() ? StrikeForm.title(view, typed) : "Why and when",
                List.of(
                        Days.question("Day it counts from", typed, entry.on(), troubles),
                        FormField.of(
                                WHY,
                                "What was wrong?",
                                "For the record; everyone who reads the case sees it.",
                                true,
                                Control.LONG_TEXT,
                                typed,
                                List.of(),
                                troubles))));
        return groups;
    }

    /** The particulars as they stand, as the form's own answers. */
    private static Map<String, List<String>> standing(Entry entry) {
        Map<String, List<String>> standing = new LinkedHashMap<>();
        if (entry.done() instanceof Done done) {
            done.rule()
                    .fields()
                    .keySet()
                    .forEach(name -> standing.put(
                            Answers.control(name),
                            ActFields.written(done.particulars().get(name))));
        }
        return standing;
    }

    private Optional<ActFields> fields(CaseState file, Entry entry) {
        return entry.done() instanceof Done done && matter(file, entry) instanceof Matter matter
                ? Optional.of(new ActFields(file, matter, done.rule(), roster))
                : Optional.empty();
    }

    private static @Nullable Matter matter(CaseState file, Entry entry) {
        return file.matter(String.valueOf(entry.matter())).orElse(null);
    }

    @Override
    public boolean turns() {
        return true;
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        Entry entry = StrikeForm.entry(view, typed);
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, Value> changed = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(List.of(new Row("Act corrected", StrikeForm.title(view, typed))));
        if (entry.done() instanceof Done done) {
            done.rule().fields().forEach((name, field) -> {
                Answers.Answer answer = Answers.read(field.type(), typed.all(Answers.control(name)));
                if (!answer.error().isEmpty()) {
                    wrong.put(Answers.control(name), answer.error());
                } else if (!ActFields.written(answer.value())
                        .equals(ActFields.written(done.particulars().get(name)))) {
                    changed.put(name, answer.value());
                    rows.add(new Row(field.ask().english(), Told.value(view.state(), field.type(), answer.value())));
                }
            });
        }
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        if (typed.text(WHY).isEmpty()) {
            wrong.put(WHY, "Say what was wrong, for the record.");
        }
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        LocalDate day = on.get().equals(entry.on()) ? null : on.get();
        if (day == null && changed.isEmpty()) {
            return new Wrong(new Troubles(
                    Map.of(), List.of(new Because("Nothing here differs from what is on file.", "", 0, List.of()))));
        }
        if (day != null) {
            rows.add(Days.row(day));
        }
        rows.add(new Row("What was wrong", typed.text(WHY)));
        return new Ready(List.of(new Deed.Corrected(entry.number(), day, changed, typed.text(WHY))), today, rows);
    }

    @Override
    public Map<String, String> controls(CaseView view, Typed typed) {
        return fields(view.state(), StrikeForm.entry(view, typed))
                .map(ActFields::controls)
                .orElse(Map.of());
    }
}
