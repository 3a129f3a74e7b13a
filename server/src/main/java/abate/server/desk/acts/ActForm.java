package abate.server.desk.acts;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.value.Value;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CasePapers;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.Days;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import abate.server.pages.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of an act of a procedure, drawn from the book.
 *
 * @param pictures looks up what has been photographed on the case, for acts that ask how much was
 */
public record ActForm(Roster roster, Supplier<List<CasePapers.Photo>> pictures) implements CaseForm {
    /** How a book names the question for the number of photos. */
    static final String PHOTOS = "photos";

    private static final String FOR = "for";

    @Override
    public Face face(CaseView view, Typed typed) {
        Matter matter = matter(view.state(), typed);
        ActRule rule = rule(matter, typed);
        return new Face(
                rule.title().english(),
                rule.help().english(),
                rule.authority().toString(),
                "/act",
                List.of("matter", "act"),
                "Continue to the summary");
    }

    @Override
    public List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles) {
        CaseState file = view.state();
        Matter matter = matter(file, typed);
        ActRule rule = rule(matter, typed);
        ActFields fields = new ActFields(file, matter, rule, roster);
        List<FormPage.Group> groups = new ArrayList<>();
        if (asksForWhom(matter, rule)) {
            groups.add(new FormPage.Group("Who", List.of(forWhom(matter, rule, fields, typed, troubles))));
        }
        groups.addAll(fields.groups(typed, troubles));
        groups.add(new FormPage.Group(
                rule.fields().isEmpty() ? "" : "When",
                List.of(Days.question("Day it counts from", typed, file.day(), troubles))));
        return groups;
    }

    private static FormField forWhom(Matter matter, ActRule rule, ActFields fields, Typed typed, Troubles troubles) {
        List<FormField.Option> parties = fields.parties(Hands.outside(matter.procedure(), rule));
        return FormField.of(
                        FOR,
                        "Who did this?",
                        "You put it on file for them.",
                        true,
                        FormField.Control.RADIOS,
                        typed,
                        parties,
                        troubles)
                .proposing(parties.size() == 1 ? parties.getFirst().value() : "");
    }

    /** Only where an outside party acts, and neither the matter nor a question of the act says who. */
    private static boolean asksForWhom(Matter matter, ActRule rule) {
        List<String> outside = Hands.outside(matter.procedure(), rule);
        return !outside.isEmpty()
                && rule.by().size() == outside.size()
                && !(matter.party() != null
                        && outside.contains(String.valueOf(matter.procedure().runsFor())))
                && !(rule.fields().get("who") instanceof Field who && who.type() instanceof FieldType.PartyIn);
    }

    @Override
    public List<CasePapers.Photo> photos(CaseView view, Typed typed) {
        return rule(matter(view.state(), typed), typed).fields().containsKey(PHOTOS) ? pictures.get() : List.of();
    }

    @Override
    public boolean turns() {
        return true;
    }

    @Override
    public Draft read(CaseView view, Typed typed, LocalDate today) {
        CaseState file = view.state();
        Matter matter = matter(file, typed);
        ActRule rule = rule(matter, typed);
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, Value> particulars = new LinkedHashMap<>();
        rule.fields().forEach((name, field) -> {
            Answers.Answer answer = Answers.read(field.type(), typed.all(Answers.control(name)));
            if (!answer.error().isEmpty()) {
                wrong.put(Answers.control(name), answer.error());
            } else if (answer.value().present()) {
                particulars.put(name, seated(field, answer.value()));
            }
        });
        Optional<LocalDate> on = Days.read(typed, today, wrong);
        String party = party(matter, rule, particulars, typed, wrong);
        if (!wrong.isEmpty() || on.isEmpty()) {
            return new Wrong(Troubles.reading(wrong));
        }
        return new Ready(
                List.of(new Deed.Performed(matter.id(), rule.name(), party, particulars)),
                on.get(),
                rows(file, rule, particulars, party, on.get()));
    }

    private static @Nullable String party(
            Matter matter, ActRule rule, Map<String, Value> particulars, Typed typed, Map<String, String> wrong) {
        if (asksForWhom(matter, rule)) {
            if (typed.text(FOR).isEmpty()) {
                wrong.put(FOR, "Choose who did this. If nobody is listed, name the person on the case first.");
                return null;
            }
            return typed.text(FOR);
        }
        return !Hands.outside(matter.procedure(), rule).isEmpty()
                        && particulars.get("who") instanceof Value.Text(String who)
                ? who
                : null;
    }

    private static List<Row> rows(
            CaseState file, ActRule rule, Map<String, Value> particulars, @Nullable String party, LocalDate on) {
        List<Row> rows = new ArrayList<>();
        file.party(party).ifPresent(who -> rows.add(new Row("Done by", who.name())));
        rows.addAll(Told.particulars(file, rule.fields(), particulars));
        rows.add(Days.row(on));
        return rows;
    }

    /** A member of a panel, with what the law asks about them; the door fills it anew from the roster. */
    private Value seated(Field field, Value value) {
        if (!(field.type() instanceof FieldType.FromPanel panel) || !(value instanceof Value.Structure chosen)) {
            return value;
        }
        return roster.of(panel.panel()).stream()
                .filter(member -> Value.of(member.id()).equals(chosen.get("id")))
                .findFirst()
                .map(member -> Value.of(Map.of(
                        "id", Value.of(member.id()),
                        "name", Value.of(member.name()),
                        "employee", Value.of(member.employee()),
                        "next_in_rotation", Value.of(member.next()))))
                .orElse(value);
    }

    @Override
    public Map<String, String> controls(CaseView view, Typed typed) {
        Matter matter = matter(view.state(), typed);
        return new ActFields(view.state(), matter, rule(matter, typed), roster).controls();
    }

    private static Matter matter(CaseState file, Typed typed) {
        return file.matter(typed.text("matter")).orElseThrow(Problem::notFound);
    }

    private static ActRule rule(Matter matter, Typed typed) {
        ActRule rule = matter.procedure().acts().get(typed.text("act"));
        if (rule == null || rule.byLaw()) {
            throw Problem.notFound();
        }
        return rule;
    }
}
