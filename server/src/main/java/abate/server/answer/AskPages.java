package abate.server.answer;

import abate.server.database.Ids;
import abate.server.operations.OfficialTime;
import abate.server.pages.Page;
import abate.server.pages.Problem;
import abate.server.requests.NewRequest;
import abate.server.requests.Request;
import abate.server.requests.RequestKind;
import abate.server.requests.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for what is no act of the law: another inspection, or more time. It stops no day of the law. */
@Controller
class AskPages {
    private final Letterbox letterbox;
    private final Requests requests;
    private final OfficialTime time;

    AskPages(Letterbox letterbox, Requests requests, OfficialTime time) {
        this.letterbox = letterbox;
        this.requests = requests;
        this.time = time;
    }

    /** What was typed into the form. */
    record Typed(String words, String when, String contact, String key) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    @GetMapping("/l/{code}/ask/{what}")
    String ask(
            @PathVariable("code") String code,
            @PathVariable("what") String what,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        RequestKind kind = kind(what);
        return letterbox.page(
                code,
                request,
                response,
                model,
                open -> form(answerable(open), kind, Typed.NOTHING, Map.of(), page, model));
    }

    @PostMapping("/l/{code}/ask/{what}")
    String send(
            @PathVariable("code") String code,
            @PathVariable("what") String what,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "when", defaultValue = "") String when,
            @RequestParam(name = "contact", defaultValue = "") String contact,
            @RequestParam(name = "the-key", defaultValue = "") String key,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        RequestKind kind = kind(what);
        Typed typed = new Typed(Typing.story(words), Typing.line(when), Typing.line(contact), key);
        return letterbox.page(
                code,
                request,
                response,
                model,
                open -> sent(answerable(open), kind, typed, page, request, response, model));
    }

    private String sent(
            OpenLetter open,
            RequestKind kind,
            Typed typed,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<String, String> errors = errors(kind, typed, open.today(), page);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return form(open, kind, typed, errors, page, model);
        }
        letterbox.sending(request);
        return "redirect:" + open.href() + "/asked/"
                + put(open, kind, typed, page).reference();
    }

    /** A paper of public record is in anybody's hands: who asks must hold a letter of their own. */
    private static OpenLetter answerable(OpenLetter open) {
        if (open.forTheRecord()) {
            throw Problem.notFound();
        }
        return open;
    }

    private Request put(OpenLetter open, RequestKind kind, Typed typed, Page page) {
        NewRequest asked = open.asks(
                kind,
                page.language(),
                typed.words,
                typed.contact,
                "",
                typed.when.isEmpty() ? Map.of() : Map.of("when", typed.when));
        return requests.ask(open.jurisdiction(), asked, open.today(), time.now(), FilingPages.key(typed.key));
    }

    private static RequestKind kind(String what) {
        return switch (what) {
            case "reinspection" -> RequestKind.REINSPECTION;
            case "time" -> RequestKind.MORE_TIME;
            default -> throw Problem.notFound();
        };
    }

    private static Map<String, String> errors(RequestKind kind, Typed typed, LocalDate today, Page page) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (kind == RequestKind.MORE_TIME) {
            untilWhen(typed.when, today).ifPresent(key -> errors.put("when", page.say(key)));
        } else if (typed.when.length() > NewRequest.MOST_CONTACT) {
            errors.put("when", page.say("answer.error.long"));
        }
        if (typed.words.isEmpty()) {
            errors.put("words", page.say("answer.error.words"));
        } else if (typed.words.length() > NewRequest.MOST_WORDS) {
            errors.put("words", page.say("answer.error.long"));
        }
        if (typed.contact.length() > NewRequest.MOST_CONTACT) {
            errors.put("contact", page.say("answer.error.long"));
        }
        return errors;
    }

    private static Optional<String> untilWhen(String typed, LocalDate today) {
        try {
            return LocalDate.parse(typed).isAfter(today) ? Optional.empty() : Optional.of("answer.error.past");
        } catch (DateTimeParseException unreadable) {
            return Optional.of("answer.error.date");
        }
    }

    private static String form(
            OpenLetter open, RequestKind kind, Typed typed, Map<String, String> errors, Page page, Model model) {
        model.addAttribute(
                "ask",
                new AskView(
                        open.href() + "/ask/" + (kind == RequestKind.MORE_TIME ? "time" : "reinspection"),
                        open.href(),
                        kind.key(),
                        open.title(page.language()),
                        open.address(),
                        typed.words,
                        typed.when,
                        typed.contact,
                        typed.key.isEmpty() ? Ids.next().toString() : typed.key,
                        errors,
                        LetterView.dates(open, open.speech(page.language()))));
        return "answer/ask";
    }
}
