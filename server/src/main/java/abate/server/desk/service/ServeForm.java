package abate.server.desk.service;

import abate.engine.book.Ladder;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.engine.service.Proof;
import abate.server.casefile.CaseView;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormField.Option;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Row;
import abate.server.desk.words.When;
import abate.server.pages.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one step of service on file: the way, the step, done or failed, and the proof the section asks for. */
record ServeForm(String reader) implements CaseForm {
    private static final String WAY = "way";
    private static final String RESULT = "result";
    private static final String NOTE = "note";
    private static final String WHO = "proof_who";
    private static final String HOW = "proof_how";
    private static final String TIME = "proof_time";
    private static final String WHERE = "proof_where";
    private static final String PERJURY = "proof_perjury";

    /** The letter and the person a form is about. */
    private record Target(Matter matter, Delivery delivery) {}

    @Override
    public Face face(CaseView view, Typed typed) {
        Delivery delivery = target(view.state(), typed).delivery();
        return new Face(
                "Service on " + delivery.recipient().name(),
                delivery.paper().title().english() + ", issued "
                        + When.of(delivery.letter().on(), view.state().day()).brief() + ".",
                delivery.ladder().cite(),
                "/service/step",
                List.of("letter", "party"),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        Target target = target(view.state(), typed);
        return List.of(
                new FormPage.Group(
                        "What was done",
                        List.of(
                                FormField.of(
                                                WAY,
                                                "Way and step",
                                                "In the order of the section. What is not open says why.",
                                                true,
                                                Control.RADIOS,
                                                typed,
                                                steps(view.state(), target),
                                                troubles)
                                        .proposing(typed.has("seen") ? "" : begun(target.delivery())),
                                Days.question(
                                        "Day it was done", typed, view.state().day(), troubles),
                                FormField.of(
                                        RESULT,
                                        "Did it succeed?",
                                        "",
                                        true,
                                        Control.RADIOS,
                                        typed,
                                        List.of(
                                                Option.of("done", "Yes, it was done"),
                                                Option.of("failed", "No, it failed: refused, unclaimed, nobody there")),
                                        troubles),
                                FormField.of(
                                        NOTE,
                                        "If it failed, why",
                                        "What happened, as it should stand in the record.",
                                        false,
                                        Control.TEXT,
                                        typed,
                                        List.of(),
                                        troubles))),
                new FormPage.Group("Proof of service", proof(target.delivery().ladder(), typed, troubles)));
    }

    private List<FormField> proof(Ladder ladder, Typed typed, Troubles troubles) {
        List<String> asked = ladder.proof();
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.text(WHO, "Who served or mailed it", "", asked.contains("who"), typed, troubles)
                .proposing(typed.has("seen") ? "" : reader));
        fields.add(FormField.text(
                HOW,
                "How",
                "Handed over; or postal number and post office; or with whom it was left.",
                asked.contains("how"),
                typed,
                troubles));
        fields.add(FormField.text(TIME, "Hour", "Such as 10:15 a.m.", asked.contains("time"), typed, troubles));
        fields.add(FormField.text(WHERE, "Where", "", asked.contains("where"), typed, troubles));
        if (asked.contains("perjury")) {
            fields.add(FormField.of(
                    PERJURY,
                    "Declaration",
                    "",
                    true,
                    Control.CHECKBOXES,
                    typed,
                    List.of(Option.of("yes", "I declare under penalty of perjury that this is true and correct.")),
                    troubles));
        }
        return fields;
    }

    private static List<Option> steps(CaseState file, Target target) {
        List<Option> options = new ArrayList<>();
        for (ServicePage.Way way : ServicePage.ways(file, target.matter(), target.delivery())) {
            List<String> steps = method(target, way.name()).steps();
            for (int i = 0; i < steps.size(); i++) {
                String done = way.steps()
                        .get(i)
                        .done()
                        .map(day -> " (done " + day.brief() + ")")
                        .orElse("");
                options.add(new Option(
                        way.name() + "/" + steps.get(i),
                        way.title() + ": " + way.steps().get(i).name() + done,
                        i > 0 ? "" : way.note().isEmpty() ? way.cite() : way.note() + " — " + way.cite(),
                        way.barred()));
            }
        }
        return options;
    }

    /** The next step of a way that is begun, which the form proposes; empty where none is. */
    private static String begun(Delivery delivery) {
        return delivery.completion() instanceof Completion.Open open
                        && open.begun() != null
                        && !open.stepsToDo().isEmpty()
                ? open.begun().name() + "/" + open.stepsToDo().getFirst()
                : "";
    }

    private static Ladder.Method method(Target target, String name) {
        return target.delivery().ladder().methods().values().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        Target target = target(view.state(), typed);
        Map<String, String> wrong = new LinkedHashMap<>();
        String[] way = typed.text(WAY).split("/", 2);
        if (way.length < 2) {
            wrong.put(WAY, "Choose a way and a step.");
        }
        String result = typed.text(RESULT);
        if (!result.equals("done") && !result.equals("failed")) {
            wrong.put(RESULT, "Say whether it succeeded.");
        }
        if (result.equals("failed") && typed.text(NOTE).isEmpty()) {
            wrong.put(NOTE, "Say why it failed: it may open other ways of service.");
        }
        if (result.equals("done")) {
            lacking(target.delivery().ladder(), typed, wrong);
        }
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        Proof proof = new Proof(
                typed.text(WHO),
                typed.text(HOW),
                typed.text(TIME),
                typed.text(WHERE),
                typed.text(PERJURY).equals("yes"));
        Deed.ServiceTried tried = new Deed.ServiceTried(
                target.matter().id(),
                target.delivery().letter().number(),
                target.delivery().recipient().id(),
                way[0],
                way[1],
                result.equals("done"),
                typed.text(NOTE),
                proof);
        return new Ready(List.of(tried), on.get(), rows(target, tried, on.get()));
    }

    /** What the section wants every proof of service to state, beside its own question. */
    private static void lacking(Ladder ladder, Typed typed, Map<String, String> wrong) {
        Map<String, String> controls = Map.of("who", WHO, "how", HOW, "time", TIME, "where", WHERE, "perjury", PERJURY);
        for (String asked : ladder.proof()) {
            String control = controls.getOrDefault(asked, HOW);
            if (typed.text(control).isEmpty()) {
                wrong.put(control, "The proof of service must state this (" + ladder.cite() + ").");
            }
        }
    }

    private static List<Row> rows(Target target, Deed.ServiceTried tried, LocalDate on) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Letter", target.delivery().paper().title().english()));
        rows.add(new Row("Served on", target.delivery().recipient().name()));
        rows.add(new Row(
                "Way and step",
                method(target, tried.method()).title().english() + ": "
                        + tried.step().replace('_', ' ')));
        rows.add(new Row("Result", tried.done() ? "done" : "failed: " + tried.note()));
        Proof proof = tried.proof();
        add(rows, "Served by", proof.servedBy());
        add(rows, "How", proof.manner());
        add(rows, "Hour", proof.time());
        add(rows, "Where", proof.place());
        add(rows, "Declaration", proof.underPenaltyOfPerjury() ? "under penalty of perjury" : "");
        rows.add(Days.row(on));
        return rows;
    }

    private static void add(List<Row> rows, String label, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(label, value));
        }
    }

    @Override
    public Map<String, String> controls(CaseView view, Typed typed) {
        return Map.of("method", WAY, "on", Days.ON, "proof", HOW);
    }

    private static Target target(CaseState file, Typed typed) {
        long letter = typed.number("letter").orElse(0L);
        for (Matter matter : file.matters()) {
            for (Delivery delivery : file.deliveries(matter)) {
                if (delivery.letter().number() == letter
                        && delivery.recipient().id().equals(typed.text("party"))) {
                    return new Target(matter, delivery);
                }
            }
        }
        throw Problem.notFound();
    }
}
