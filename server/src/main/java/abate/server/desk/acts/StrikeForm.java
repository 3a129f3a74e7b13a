package abate.server.desk.acts;

import abate.engine.matter.Deed;
import abate.engine.matter.Entry;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseTimeline;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Row;
import abate.server.desk.words.When;
import abate.server.pages.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strikes an act: it stays on the record and counts no more. */
record StrikeForm() implements CaseForm {
    private static final String WHY = "why";

    @Override
    public Face face(CaseView view, Typed typed) {
        return new Face(
                "Strike act " + entry(view, typed).number(),
                "It stays on the record, marked as struck, and counts no more. Later acts that rested on it are then in"
                        + " question.",
                "",
                "/strike",
                List.of("number"),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        return List.of(new FormPage.Group(
                title(view, typed),
                List.of(FormField.of(
                        WHY,
                        "Why is it struck?",
                        "For the record; everyone who reads the case sees it.",
                        true,
                        Control.LONG_TEXT,
                        typed,
                        List.of(),
                        troubles))));
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (typed.text(WHY).isEmpty()) {
            wrong.put(WHY, "Say why, for the record.");
            return new Wrong(Troubles.reading(wrong));
        }
        return new Ready(
                List.of(new Deed.Struck(entry(view, typed).number(), typed.text(WHY))),
                today,
                List.of(new Row("Act struck", title(view, typed)), new Row("Why", typed.text(WHY))));
    }

    /** What the act is called, with its number and its day. */
    static String title(CaseView view, Typed typed) {
        Entry entry = entry(view, typed);
        return "Act " + entry.number() + ": " + entry.title().english() + ", "
                + When.of(entry.on(), view.state().day()).brief();
    }

    /** The act asked about; an act already struck, or none of a person, is not found. */
    static Entry entry(CaseView view, Typed typed) {
        long number = typed.number("number").orElse(0L);
        return view.state().timeline().stream()
                .filter(entry -> number != 0 && entry.number() == number && entry.struckBy() == 0)
                .filter(entry -> CaseTimeline.changeable(entry.deed()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
