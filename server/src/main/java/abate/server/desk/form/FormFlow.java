package abate.server.desk.form;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Refusal;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CasePapers;
import abate.server.desk.casefile.CaseTimeline;
import abate.server.desk.words.CaseLinks;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The way every form takes: asked, summed up, recorded. Whatever comes between (an answer that cannot be read, a
 * refusal of the law, someone else's act) leads back to the form with everything typed still in it.
 */
@Component
public class FormFlow {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final CaseDesk desk;
    private final CaseFiles files;

    FormFlow(CaseDesk desk, CaseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** The form as it begins. */
    public String show(CaseView view, CaseForm form, Typed typed, Model model) {
        return page(view, form, typed, Troubles.NONE, Optional.empty(), model);
    }

    /** What was sent: with {@code step=record} it is recorded, with {@code step=change} asked again, else summed up. */
    public String sent(
            SignedIn who, CaseView view, CaseForm form, Typed typed, Model model, HttpServletResponse response) {
        LocalDate today = desk.today(who);
        return switch (form.read(view, typed, today)) {
            case CaseForm.Wrong(Troubles troubles) -> again(view, form, typed, troubles, model, response);
            case CaseForm.Ready ready ->
                switch (typed.text("step")) {
                    case "record" -> record(who, view, form, typed, ready, model, response);
                    case "change" -> show(view, form, typed, model);
                    default -> sumUp(who, view, form, typed, ready, model, response);
                };
        };
    }

    private String sumUp(
            SignedIn who,
            CaseView view,
            CaseForm form,
            Typed typed,
            CaseForm.Ready ready,
            Model model,
            HttpServletResponse response) {
        if (typed.number("seen").orElse(-1L) != view.lastNumber()) {
            return changed(view, form, typed, model, response);
        }
        Judged judged = judge(view, ready, CaseDesk.actor(who), desk.today(who));
        if (!judged.refusals().isEmpty()) {
            return again(
                    view,
                    form,
                    typed,
                    Troubles.refused(told(judged.refusals(), view, ready), form.controls(view, typed)),
                    model,
                    response);
        }
        CaseForm.Face face = form.face(view, typed);
        model.addAttribute(
                "confirm",
                new ConfirmPage(
                        About.of(view),
                        face.title(),
                        CaseLinks.file(view.number()) + face.path(),
                        typed.carried(Set.of("step", "_csrf")),
                        ready.rows(),
                        cautions(form.questions(view, typed, Troubles.NONE)),
                        Foresight.letters(judged.after(), ready.deeds(), view.lastNumber()),
                        Foresight.follows(view.state(), judged.after())));
        return "desk/form/confirm";
    }

    private static List<String> cautions(List<FormPage.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .map(FormField::caution)
                .filter(caution -> !caution.isEmpty())
                .toList();
    }

    private String record(
            SignedIn who,
            CaseView view,
            CaseForm form,
            Typed typed,
            CaseForm.Ready ready,
            Model model,
            HttpServletResponse response) {
        Outcome outcome = files.perform(
                who.jurisdiction(),
                view.id(),
                typed.number("seen").orElse(-1L),
                ready.deeds(),
                ready.on(),
                CaseDesk.actor(who),
                typed.key().orElseGet(Ids::next));
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                "redirect:" + CaseLinks.file(view.number()) + "?said="
                        + recorded.view().lastNumber();
            case Outcome.Refused(CaseView now, List<Refusal> refusals) -> {
                CaseView seen = now.asReadBy(CaseDesk.reader(who));
                List<Refusal> told = seen == now ? refusals : toldTo(who, seen, ready);
                yield again(
                        seen,
                        form,
                        typed,
                        Troubles.refused(told(told, seen, ready), form.controls(seen, typed)),
                        model,
                        response);
            }
            case Outcome.Changed(CaseView now) ->
                changed(now.asReadBy(CaseDesk.reader(who)), form, typed, model, response);
        };
    }

    /** The reasons, and what the act may have missed because it is dated before that came on file. */
    private static List<Refusal> told(List<Refusal> refusals, CaseView view, CaseForm.Ready ready) {
        List<Refusal> all = new ArrayList<>(refusals);
        KnownSince.missed(view, ready.deeds(), ready.on()).ifPresent(all::add);
        return all;
    }

    /** Reasons in words that name nobody the reader may not know. */
    private List<Refusal> toldTo(SignedIn who, CaseView seen, CaseForm.Ready ready) {
        List<Refusal> told =
                judge(seen, ready, CaseDesk.actor(who), desk.today(who)).refusals();
        return told.isEmpty()
                ? List.of(Refusal.of(
                        new Words("The reason rests on something confidential.", "El motivo es confidencial."),
                        Authority.NONE))
                : told;
    }

    private String again(
            CaseView view, CaseForm form, Typed typed, Troubles troubles, Model model, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page(view, form, typed, troubles, Optional.empty(), model);
    }

    /** Someone acted on the file meanwhile: the form shows what, and takes what was typed as an answer to that. */
    private String changed(CaseView view, CaseForm form, Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(CONFLICT);
        long seen = typed.number("seen").orElse(view.lastNumber());
        List<CaseTimeline.Line> since = CaseTimeline.of(
                        view.state(), CaseTimeline.Show.ALL, new CasePapers(List.of(), List.of()), Set.of())
                .lines()
                .stream()
                .filter(line -> line.number() > seen)
                .toList();
        return page(view, form, typed, Troubles.NONE, Optional.of(since), model);
    }

    private String page(
            CaseView view,
            CaseForm form,
            Typed typed,
            Troubles troubles,
            Optional<List<CaseTimeline.Line>> changed,
            Model model) {
        CaseForm.Face face = form.face(view, typed);
        List<FormPage.Hidden> hidden = new ArrayList<>();
        hidden.add(new FormPage.Hidden("seen", Long.toString(view.lastNumber())));
        hidden.add(new FormPage.Hidden(
                "key",
                typed.key().map(UUID::toString).orElseGet(() -> Ids.next().toString())));
        face.hidden().forEach(name -> hidden.add(new FormPage.Hidden(name, typed.text(name))));
        model.addAttribute(
                "form",
                new FormPage(
                        About.of(view),
                        face.title(),
                        face.lead(),
                        face.cite(),
                        CaseLinks.file(view.number()) + face.path(),
                        hidden,
                        form.questions(view, typed, troubles),
                        troubles.onTop(),
                        troubles.beside().size(),
                        changed,
                        face.submit(),
                        form.photos(view, typed),
                        form.turns() ? CaseLinks.file(view.number()) + face.path() + "/asked" : ""));
        return "desk/form/form";
    }

    /** What the law says to the deeds, one after the other. */
    private record Judged(CaseState after, List<Refusal> refusals) {}

    private static Judged judge(CaseView view, CaseForm.Ready ready, Actor actor, LocalDate today) {
        List<Act> onFile = new ArrayList<>(view.acts());
        CaseState after = view.state();
        for (Deed deed : ready.deeds()) {
            Act proposed = new Act(onFile.size() + 1L, today, ready.on(), actor, deed);
            switch (CaseLaw.judge(after.book(), onFile, proposed)) {
                case CaseLaw.Judgment.Refused(List<Refusal> refusals) -> {
                    return new Judged(after, refusals);
                }
                case CaseLaw.Judgment.Allowed(CaseState allowed) -> {
                    after = allowed;
                    onFile.add(proposed);
                }
            }
        }
        return new Judged(after, List.of());
    }
}
