package abate.server.portal;

import abate.server.intake.Concern;
import abate.server.intake.Concerns;
import abate.server.intake.Progress;
import abate.server.intake.ReportStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a report has come, ready for a page.
 *
 * @param concern empty if the city no longer offers it
 * @param steps oldest first
 */
public record ProgressView(String reference, Optional<Concern> concern, List<Step> steps) {

    /**
     * One step.
     *
     * @param words the key of its plain words: with ".title" what happened, with ".text" what it means
     * @param caseNumber the city's number for the case it led to, or empty
     */
    public record Step(String words, String caseNumber, LocalDate day) {}

    static ProgressView of(Progress progress, Concerns.Offered offered, ZoneId zone) {
        return new ProgressView(
                progress.reference(),
                offered.named(progress.concern()),
                progress.steps().stream().map(step -> step(step, zone)).toList());
    }

    /** Where it stands. */
    public Step latest() {
        return steps.getLast();
    }

    private static Step step(Progress.Step step, ZoneId zone) {
        String status = "portal.status." + step.status().name().toLowerCase(Locale.ROOT);
        String words = step.status() == ReportStatus.DECLINED
                ? status + "." + step.reason().orElseThrow().name().toLowerCase(Locale.ROOT)
                : status;
        return new Step(words, step.caseNumber().orElse(""), LocalDate.ofInstant(step.at(), zone));
    }
}
