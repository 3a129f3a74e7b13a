package abate.server.desk.casefile;

import abate.engine.words.Language;
import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.words.CaseLinks;
import abate.server.evidence.Evidence;
import abate.server.evidence.Storing;
import abate.server.evidence.Uploader;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import abate.server.operations.OfficialTime;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The letters of a case file as they were frozen, and photos and papers that staff add to it. */
@Controller
class PaperPages {
    private static final int LONGEST_KIND = 60;

    private final CaseDesk desk;
    private final Letters letters;
    private final Evidence evidence;
    private final OfficialTime time;

    PaperPages(CaseDesk desk, Letters letters, Evidence evidence, OfficialTime time) {
        this.desk = desk;
        this.letters = letters;
        this.evidence = evidence;
        this.time = time;
    }

    @GetMapping("/desk/cases/{number}/letters/{id}.pdf")
    ResponseEntity<byte[]> letter(SignedIn who, @PathVariable String number, @PathVariable String id) {
        CaseView view = desk.view(who, number);
        Letter letter = letters.of(who.jurisdiction(), view.id().value()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!Papers.mayRead(who, view, letter)) {
            throw Problem.forbidden();
        }
        byte[] pdf = letters.pdf(who.jurisdiction(), letter.id()).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(number + "-act-" + letter.actSeq() + ".pdf")
                                .build()
                                .toString())
                .header("Cache-Control", "private, no-cache")
                .body(pdf);
    }

    @PostMapping("/desk/cases/{number}/photos")
    @RequiresRole
    String photos(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) List<MultipartFile> file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        CaseView view = desk.view(who, number);
        List<String> refused = new ArrayList<>();
        for (MultipartFile each : file == null ? List.<MultipartFile>of() : file) {
            try (InputStream in = each.getInputStream()) {
                String name = each.getOriginalFilename() == null ? "" : each.getOriginalFilename();
                Storing storing = evidence.store(
                        who.jurisdiction(), view.id().value(), kind(kind), in, name, staff(who.account()), time.now());
                if (storing instanceof Storing.Refused(var reason)) {
                    refused.add((name.isEmpty() ? "A file" : name) + ": " + reason.say(Language.ENGLISH));
                }
            }
        }
        if (refused.isEmpty()) {
            return "redirect:" + CaseLinks.file(number) + "#papers";
        }
        response.setStatus(422);
        model.addAttribute("about", About.of(view));
        model.addAttribute("refused", refused);
        return "desk/casefile/photos-refused";
    }

    private static Uploader staff(UUID account) {
        return new Uploader.Staff(account);
    }

    private static String kind(String typed) {
        String kind = typed.strip();
        return kind.isEmpty() ? "photo" : kind.substring(0, Math.min(kind.length(), LONGEST_KIND));
    }
}
