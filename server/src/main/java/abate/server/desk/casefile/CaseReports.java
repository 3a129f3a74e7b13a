package abate.server.desk.casefile;

import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.When;
import abate.server.intake.Concerns;
import abate.server.intake.Intake;
import abate.server.intake.Report;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The residents' reports that a case file was opened from or that were linked to it. */
@Component
class CaseReports {
    private final Intake intake;
    private final Concerns concerns;

    CaseReports(Intake intake, Concerns concerns) {
        this.intake = intake;
        this.concerns = concerns;
    }

    /** Those that had come in by the day as of which the file is seen, the oldest first. */
    List<CasePage.ReportLine> of(SignedIn who, CaseView view) {
        LocalDate day = view.state().day();
        return intake.ofCaseFile(who.jurisdiction(), view.id().value()).stream()
                .map(report -> line(view, report))
                .filter(line -> !line.received().day().isAfter(day))
                .toList();
    }

    private CasePage.ReportLine line(CaseView view, Report report) {
        String concern = concerns.of(view.state().book().id())
                .named(report.concern())
                .map(known -> known.in("en").name())
                .orElse(report.concern().replace('_', ' '));
        return new CasePage.ReportLine(
                report.reference(),
                concern,
                report.description(),
                When.of(
                        LocalDate.ofInstant(
                                report.receivedAt(), view.state().book().zone()),
                        view.state().day()),
                "/desk/intake/" + CaseLinks.encoded(report.reference()));
    }
}
