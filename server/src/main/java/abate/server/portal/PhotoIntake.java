package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.evidence.Evidence;
import abate.server.evidence.Refusal;
import abate.server.intake.Draft;
import abate.server.intake.PhotoAnswer;
import abate.server.intake.ReportDrafts;
import abate.server.operations.OfficialTime;
import abate.server.pages.Pace;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the pictures sent with a form into the report being written, or says what is wrong with one. */
@Component
class PhotoIntake {
    private static final Pace.Doing TYPING = new Pace.Doing("adding pictures to a report", 240, 2);
    private static final String FIELD = "photo";

    private final ReportDrafts drafts;
    private final OfficialTime time;
    private final Pace pace;

    PhotoIntake(ReportDrafts drafts, OfficialTime time, Pace pace) {
        this.drafts = drafts;
        this.time = time;
        this.pace = pace;
    }

    /** Takes those that will do; comes back with what is wrong with the others. */
    Errors add(HttpServletRequest request, JurisdictionId city, Draft draft, List<MultipartFile> files) {
        Errors errors = Errors.NONE;
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                errors = add(request, city, draft, file, errors);
            }
        }
        return errors;
    }

    private Errors add(
            HttpServletRequest request, JurisdictionId city, Draft draft, MultipartFile file, Errors errors) {
        if (!pace.takes(TYPING, request.getRemoteAddr())) {
            throw Problem.tooMany();
        }
        if (file.getSize() > Evidence.LONGEST_FILE) {
            return errors.and(FIELD, key(Refusal.TOO_LARGE));
        }
        String name = Typed.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        return switch (drafts.addPhoto(city, draft, name, content(file), time.now())) {
            case PhotoAnswer.Added _ -> errors;
            case PhotoAnswer.TooMany _ -> errors.and(FIELD, "portal.photo.many");
            case PhotoAnswer.Refused(Refusal reason) -> errors.and(FIELD, key(reason));
        };
    }

    private static String key(Refusal reason) {
        return "evidence.refused." + reason.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
