package abate.server.desk.intake;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.form.Typed;
import abate.server.desk.words.CaseLinks;
import abate.server.filing.Filing;
import abate.server.intake.Complainant;
import abate.server.intake.Decision;
import abate.server.intake.DeclineReason;
import abate.server.intake.Intake;
import abate.server.intake.Report;
import abate.server.intake.ReportStatus;
import abate.server.operations.OfficialTime;
import abate.server.pages.Problem;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of residents' reports, and the decision on each: a new case, a case that stands, or a reason why not. */
@Controller
class IntakePages {
    private static final int MOST = 50;
    private static final int UNPROCESSABLE = 422;

    private final Reports reports;
    private final Intake intake;
    private final Filing filing;
    private final CaseFiles files;
    private final Properties properties;
    private final OfficialTime time;

    IntakePages(
            Reports reports, Intake intake, Filing filing, CaseFiles files, Properties properties, OfficialTime time) {
        this.reports = reports;
        this.intake = intake;
        this.filing = filing;
        this.files = files;
        this.properties = properties;
        this.time = time;
    }

    @GetMapping("/desk/intake")
    String queue(SignedIn who, Model model) {
        model.addAttribute("intake", reports.queue(who, MOST));
        return "desk/intake/intake";
    }

    @GetMapping("/desk/intake/{reference}")
    String report(
            SignedIn who, @PathVariable String reference, @RequestParam(defaultValue = "") String search, Model model) {
        return show(who, find(who, reference), search, Optional.empty(), "", model);
    }

    @PostMapping("/desk/intake/{reference}/open")
    @RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR})
    String open(
            SignedIn who,
            @PathVariable String reference,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Report report = find(who, reference);
        Typed typed = Typed.of(request);
        Optional<Parcel> parcel = uuid(typed.text("parcel")).flatMap(id -> properties.find(who.jurisdiction(), id));
        if (parcel.isEmpty()) {
            return again(who, report, "Choose the parcel the report is about.", response, model);
        }
        if (report.status() != ReportStatus.RECEIVED) {
            return again(who, report, "Somebody has decided on this report meanwhile.", response, model);
        }
        // The report's own id is the key: however often the form is sent, one report opens one case.
        CaseView opened = filing.open(
                who.jurisdiction(),
                parcel.get().id(),
                report.id(),
                report.reference(),
                time.today(who.jurisdiction()),
                CaseDesk.actor(who),
                report.id());
        Decision decision = intake.markOpened(
                who.jurisdiction(), report.id(), opened.id().value(), opened.number(), who.name(), time.now());
        return decided(who, report, decision, CaseLinks.file(opened.number()), response, model);
    }

    @PostMapping("/desk/intake/{reference}/link")
    @RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR})
    String link(
            SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String number,
            HttpServletResponse response,
            Model model) {
        Report report = find(who, reference);
        Optional<CaseFileId> file = files.byNumber(who.jurisdiction(), number.strip());
        if (file.isEmpty()) {
            return again(who, report, "There is no case with the number “" + number.strip() + "”.", response, model);
        }
        Decision decision = intake.link(
                who.jurisdiction(), report.id(), file.get().value(), number.strip(), who.name(), time.now());
        return decided(who, report, decision, CaseLinks.file(number.strip()), response, model);
    }

    @PostMapping("/desk/intake/{reference}/decline")
    @RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR})
    String decline(
            SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            Model model) {
        Report report = find(who, reference);
        Optional<DeclineReason> chosen = Arrays.stream(DeclineReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        if (chosen.isEmpty()) {
            return again(who, report, "Choose the reason: the person who sent the report reads it.", response, model);
        }
        Decision decision =
                intake.decline(who.jurisdiction(), report.id(), chosen.get(), note.strip(), who.name(), time.now());
        return decided(who, report, decision, "/desk/intake", response, model);
    }

    /** Who sent it, for those who must reach them; each reading is on record with its reason. */
    @PostMapping("/desk/intake/{reference}/sender")
    @RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER})
    String sender(
            SignedIn who,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        Report report = find(who, reference);
        if (why.isBlank()) {
            return again(who, report, "Say why you need to know who sent it: it is put on record.", response, model);
        }
        Complainant sender = intake.complainant(who.jurisdiction(), report.id(), who.name(), why.strip(), time.now())
                .orElse(Complainant.ANONYMOUS);
        response.setHeader("Cache-Control", "no-store");
        IntakePage.Sender shown = new IntakePage.Sender(
                sender.name().orElse(""),
                sender.phone().orElse(""),
                sender.email().orElse(""),
                sender.confidential());
        return show(who, report, "", Optional.of(shown), "", model);
    }

    private String decided(
            SignedIn who, Report report, Decision decision, String then, HttpServletResponse response, Model model) {
        return switch (decision) {
            case Decision.Recorded recorded -> "redirect:" + then;
            case Decision.AlreadyDecided already ->
                again(
                        who,
                        find(who, report.reference()),
                        "Somebody has decided on this report meanwhile; nothing was recorded.",
                        response,
                        model);
            case Decision.NoSuchReport none -> throw Problem.notFound();
        };
    }

    private String again(SignedIn who, Report report, String trouble, HttpServletResponse response, Model model) {
        response.setStatus(UNPROCESSABLE);
        return show(who, report, "", Optional.empty(), trouble, model);
    }

    private String show(
            SignedIn who,
            Report report,
            String search,
            Optional<IntakePage.Sender> sender,
            String trouble,
            Model model) {
        model.addAttribute("report", reports.detail(who, report, search, sender, trouble));
        return "desk/intake/report";
    }

    private Report find(SignedIn who, String reference) {
        return intake.byReference(who.jurisdiction(), reference).orElseThrow(Problem::notFound);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
