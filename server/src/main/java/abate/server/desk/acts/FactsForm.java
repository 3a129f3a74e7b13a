package abate.server.desk.acts;

import abate.engine.book.Book;
import abate.engine.book.FieldType;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseFacts;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.KnownSince;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Because;
import abate.server.desk.words.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts facts of the case on file, by the names the book gives them; only what was changed is recorded. */
record FactsForm() implements CaseForm {

    @Override
    public Face face(CaseView view, Typed typed) {
        return new Face(
                "Put facts on file",
                "Acts and letters read these. Leave a question empty where the answer is not known.",
                "",
                "/facts",
                List.of(),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        CaseState file = view.state();
        List<FormField> fields = new ArrayList<>();
        file.book().facts().forEach((name, kind) -> fields.add(question(file, name, kind, typed, troubles)));
        fields.add(Days.question("Known since", typed, file.day(), troubles));
        return List.of(new FormPage.Group("", fields));
    }

    private static FormField question(CaseState file, String name, Kind kind, Typed typed, Troubles troubles) {
        String control = Answers.control(name);
        FieldType type = type(file.book(), name, kind);
        FormField field = FormField.of(
                control,
                CaseFacts.question(file.book(), name),
                "",
                false,
                type instanceof FieldType.Choice ? Control.RADIOS : control(kind),
                typed,
                options(type),
                troubles);
        Value known = file.facts().getOrDefault(name, Value.ABSENT);
        return typed.has("seen") ? field : field.proposing(String.join("\n", ActFields.written(known)));
    }

    private static List<FormField.Option> options(FieldType type) {
        return switch (type) {
            case FieldType.Choice choice -> ActFields.choices(choice);
            case FieldType.Plain plain -> plain == FieldType.Plain.YES_NO ? PartyForm.yesNo() : List.of();
            case FieldType.Several several -> List.of();
            case FieldType.FromList list -> List.of();
            case FieldType.PartyIn party -> List.of();
            case FieldType.MatterOf matter -> List.of();
            case FieldType.FromPanel panel -> List.of();
        };
    }

    private static Control control(Kind kind) {
        if (kind == Kind.FLAG) {
            return Control.RADIOS;
        }
        if (kind == Kind.DAY) {
            return Control.DATE;
        }
        if (kind == Kind.WHOLE) {
            return Control.COUNT;
        }
        if (kind == Kind.MONEY) {
            return Control.MONEY;
        }
        if (kind == Kind.MOMENT) {
            return Control.MOMENT;
        }
        return kind instanceof Kind.ListOf ? Control.LINES : Control.TEXT;
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        CaseState file = view.state();
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, Value> found = new LinkedHashMap<>();
        Map<String, Value> same = new LinkedHashMap<>();
        file.book().facts().forEach((name, kind) -> {
            String control = Answers.control(name);
            FieldType type = type(file.book(), name, kind);
            Answers.Answer answer = Answers.read(type, typed.all(control));
            if (!answer.error().isEmpty()) {
                wrong.put(control, answer.error());
            } else if (!offered(type, answer.value())) {
                wrong.put(control, "Choose one of these.");
            } else if (answer.value().present()) {
                boolean known = answer.value().equals(file.facts().getOrDefault(name, Value.ABSENT));
                (known ? same : found).put(name, answer.value());
            }
        });
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        if (found.isEmpty()) {
            found.putAll(knownSooner(view, same, on.get()));
        }
        if (found.isEmpty()) {
            return new Wrong(new Troubles(
                    Map.of(), List.of(new Because("Nothing here differs from what is on file.", "", 0, List.of()))));
        }
        List<Row> rows = new ArrayList<>();
        found.forEach((name, value) -> rows.add(new Row(CaseFacts.label(name), CaseFacts.said(value))));
        rows.add(Days.row(on.get()));
        return new Ready(List.of(new Deed.FactsFound(found)), on.get(), rows);
    }

    /** Where nothing else is changed, an earlier day says that what is on file was known then already. */
    private static Map<String, Value> knownSooner(CaseView view, Map<String, Value> same, LocalDate on) {
        Map<String, Value> sooner = new LinkedHashMap<>(same);
        same.forEach((name, value) -> {
            if (!KnownSince.fact(view, name, value).isAfter(on)) {
                sooner.remove(name);
            }
        });
        return sooner;
    }

    private static boolean offered(FieldType type, Value answer) {
        return !(type instanceof FieldType.Choice choice && answer instanceof Value.Text(String name))
                || choice.options().containsKey(name);
    }

    /** What may be answered: a choice where the book gives one, else whatever is of that kind. */
    private static FieldType type(Book book, String name, Kind kind) {
        Book.Question question = book.questions().get(name);
        return question != null && question.type() instanceof FieldType.Choice choice ? choice : type(kind);
    }

    private static FieldType type(Kind kind) {
        if (kind instanceof Kind.ListOf(Kind of)) {
            return new FieldType.Several(type(of));
        }
        return switch (control(kind)) {
            case RADIOS -> FieldType.Plain.YES_NO;
            case DATE -> FieldType.Plain.DATE;
            case COUNT -> FieldType.Plain.COUNT;
            case MONEY -> FieldType.Plain.MONEY;
            case MOMENT -> FieldType.Plain.MOMENT;
            case MONTH -> FieldType.Plain.MONTH;
            case TEXT, LONG_TEXT, LINES, SELECT, CHECKBOXES -> FieldType.Plain.TEXT;
        };
    }
}
