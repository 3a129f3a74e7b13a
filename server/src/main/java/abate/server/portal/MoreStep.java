package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Draft;
import abate.server.intake.NewReport;
import abate.server.intake.ReportDrafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The third step of a report: the story, and who tells it if they wish to say. */
@Controller
class MoreStep {

    private static final int LONGEST_LINE = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** The form. */
    record Form(String description, String name, String phone, String email, String confidential) {

        Form {
            description = description == null ? "" : Typed.story(description);
            name = name == null ? "" : Typed.line(name);
            phone = phone == null ? "" : Typed.line(phone);
            email = email == null ? "" : Typed.line(email);
            confidential = confidential == null ? "" : confidential;
        }

        boolean anonymous() {
            return name.isEmpty() && phone.isEmpty() && email.isEmpty();
        }

        /** What was typed may name people: it stays out of logs. */
        @Override
        public String toString() {
            return "Form[kept private]";
        }
    }

    private final DraftCookie cookie;
    private final ReportDrafts drafts;
    private final CityConcerns concerns;

    MoreStep(DraftCookie cookie, ReportDrafts drafts, CityConcerns concerns) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.concerns = concerns;
    }

    @GetMapping("/report/more")
    String show(HttpServletRequest request, JurisdictionId city, Model model) {
        Optional<Draft> draft = cookie.find(request, city);
        if (draft.isEmpty() || draft.get().concern().isEmpty()) {
            return "redirect:/report/what";
        }
        return draft.get().placed() ? page(city, draft.get(), Errors.NONE, model) : "redirect:/report/where";
    }

    @PostMapping("/report/more")
    String take(
            @ModelAttribute Form form,
            JurisdictionId city,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> found = cookie.find(request, city);
        if (found.isEmpty()) {
            return "redirect:/report/what";
        }
        Draft draft = found.get()
                .saying(form.description())
                .from(
                        form.name(),
                        form.phone(),
                        form.email(),
                        !form.confidential().equals("no"));
        drafts.save(city, draft);
        Errors errors = check(city, form, draft);
        if (errors.none()) {
            return "redirect:/report/check";
        }
        response.setStatus(422);
        return page(city, draft, errors, model);
    }

    /** What is still wrong with the third step; the report is not sent while anything is. */
    Errors check(JurisdictionId city, Draft draft) {
        return check(city, new Form(draft.description(), draft.name(), draft.phone(), draft.email(), ""), draft);
    }

    private Errors check(JurisdictionId city, Form form, Draft draft) {
        boolean nameNeeded = !concerns.of(city).anonymous();
        boolean unreachable = form.phone().isEmpty() && form.email().isEmpty();
        return new Errors()
                .when(
                        form.description().isEmpty() && draft.concern().equals("other"),
                        "description",
                        "portal.more.missing")
                .when(form.description().length() > NewReport.LONGEST_DESCRIPTION, "description", "portal.more.long")
                .when(nameNeeded && form.name().isEmpty(), "name", "portal.more.nameneeded")
                .when(form.name().length() > LONGEST_LINE, "name", "portal.more.linelong")
                .when(nameNeeded && unreachable, "phone", "portal.more.reachneeded")
                .when(!form.phone().isEmpty() && !phone(form.phone()), "phone", "portal.more.phone")
                .when(!form.email().isEmpty() && !email(form.email()), "email", "portal.more.email");
    }

    private static boolean phone(String typed) {
        long digits = typed.chars().filter(Character::isDigit).count();
        return digits >= 7 && typed.length() <= 40;
    }

    private static boolean email(String typed) {
        return typed.length() <= LONGEST_LINE && EMAIL.matcher(typed).matches();
    }

    private String page(JurisdictionId city, Draft draft, Errors errors, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("errors", errors);
        model.addAttribute("anonymous", concerns.of(city).anonymous());
        return "portal/more";
    }
}
