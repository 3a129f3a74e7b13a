package abate.server.answer;

import abate.server.letters.Letter;
import abate.server.letters.Letters;
import abate.server.pages.Page;
import abate.server.requests.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one letter, for whoever holds its code, and the letter itself. */
@Controller
class LetterPages {
    private final Letterbox letterbox;
    private final Letters letters;
    private final Requests requests;

    LetterPages(Letterbox letterbox, Letters letters, Requests requests) {
        this.letterbox = letterbox;
        this.letters = letters;
        this.requests = requests;
    }

    @GetMapping("/l/{code}")
    String letter(
            @PathVariable("code") String code,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Private.page(response);
        Optional<Letter> paper = letterbox.find(code, request);
        if (paper.isEmpty()) {
            return unknown(code, response, model);
        }
        Optional<OpenLetter> found = paper.flatMap(letterbox::open);
        if (found.isEmpty()) {
            model.addAttribute("code", paper.get().code().printed());
            return "answer/void";
        }
        OpenLetter open = found.get();
        model.addAttribute(
                "letter",
                LetterView.of(
                        open,
                        requests.ofLetter(open.jurisdiction(), open.letter().id()),
                        letters.verify(open.jurisdiction(), open.letter().id()),
                        page));
        return "answer/letter";
    }

    @GetMapping("/l/{code}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable("code") String code, HttpServletRequest request) {
        return letterbox
                .find(code, request)
                .flatMap(letter -> letters.pdf(letter.jurisdiction(), letter.id()))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(code.replaceAll("[^0-9A-Za-z-]", "") + ".pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseThrow(abate.server.pages.Problem::notFound);
    }

    /** For a code no letter has: what a code looks like, and another try. Nothing about any case. */
    static String unknown(String code, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute(
                "typed",
                Typing.line(code).substring(0, Math.min(40, Typing.line(code).length())));
        return "answer/unknown";
    }
}
