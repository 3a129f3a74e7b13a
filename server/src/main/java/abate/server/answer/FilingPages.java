package abate.server.answer;

import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Outcome;
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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Filing an act of the book by the reader of a letter: asked, read over, filed. It is judged as any act is, and counts
 * from the day it is received here (T-12). An act whose fee is still to come is not filed: the clerk records it when the
 * fee is there (AH-02).
 */
@Controller
class FilingPages {
    private static final String KEY = "the-key";
    private static final String STEP = "the-step";
    private static final int MOST_TRIES = 5;

    private final Letterbox letterbox;
    private final CaseFiles caseFiles;
    private final Requests requests;
    private final OfficialTime time;

    FilingPages(Letterbox letterbox, CaseFiles caseFiles, Requests requests, OfficialTime time) {
        this.letterbox = letterbox;
        this.caseFiles = caseFiles;
        this.requests = requests;
        this.time = time;
    }

    @GetMapping("/l/{code}/file/{act}")
    String ask(
            @PathVariable("code") String code,
            @PathVariable("act") String act,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return letterbox.page(code, request, response, model, open -> {
            Filing filing = filing(open, act);
            MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
            FilingForm empty = new FilingForm(filing, nothing, Optional.empty(), Map.of(), Map.of(), filing.barred());
            return form(empty, Ids.next(), page, model);
        });
    }

    @PostMapping("/l/{code}/file/{act}")
    String send(
            @PathVariable("code") String code,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> typed,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return letterbox.page(
                code, request, response, model, open -> sent(open, act, typed, page, request, response, model));
    }

    private String sent(
            OpenLetter open,
            String act,
            MultiValueMap<String, String> typed,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Filing filing = filing(open, act);
        UUID key = key(typed.getFirst(KEY));
        if (filing.done() != null && !"file".equals(typed.getFirst(STEP))) {
            return "redirect:" + open.href();
        }
        FilingForm form = FilingForm.read(filing, typed, open.speech(page.language()), page);
        return switch (typed.getFirst(STEP) == null ? "" : typed.getFirst(STEP)) {
            case "file" -> file(form, key, page, request, response, model);
            case "edit" -> form(form, key, page, model);
            default -> form.ready() ? readOver(form, key, page, model) : again(form, key, page, response, model);
        };
    }

    private static Filing filing(OpenLetter open, String act) {
        return Filing.of(open, act).filter(Filing::online).orElseThrow(Problem::notFound);
    }

    private String file(
            FilingForm form,
            UUID key,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        letterbox.sending(request);
        if (form.fee().equals(Optional.of(FilingForm.Fee.COUNTER))) {
            return form.ready() ? "redirect:" + toTheCounter(form, key, page) : again(form, key, page, response, model);
        }
        if (form.fee().isEmpty() || unreadable(form)) {
            return again(form, key, page, response, model);
        }
        return switch (perform(form, key)) {
            case Outcome.Recorded recorded -> "redirect:" + received(form, recorded.view(), key, page);
            case Outcome.Refused refused ->
                again(
                        new FilingForm(
                                form.filing(),
                                form.typed(),
                                form.fee(),
                                form.particulars(),
                                form.errors(),
                                refused.refusals()),
                        key,
                        page,
                        response,
                        model);
            case Outcome.Changed changed -> throw Problem.conflict();
        };
    }

    /** A fault of typing never reaches the file; what the law says against the act does, and is put on record there. */
    private static boolean unreadable(FilingForm form) {
        return !form.errors().isEmpty() && form.refusals().isEmpty();
    }

    /** What somebody files does not rest on what others filed meanwhile: the law judges it against the newest state. */
    private Outcome perform(FilingForm form, UUID key) {
        OpenLetter open = form.filing().open();
        long seen = open.view().lastNumber();
        Outcome outcome = perform(form, seen, key);
        for (int i = 0; i < MOST_TRIES && outcome instanceof Outcome.Changed changed; i++) {
            outcome = perform(form, changed.view().lastNumber(), key);
        }
        return outcome;
    }

    private Outcome perform(FilingForm form, long seen, UUID key) {
        OpenLetter open = form.filing().open();
        return caseFiles.perform(
                open.jurisdiction(),
                open.view().id(),
                seen,
                form.filing().deed(form.particulars()),
                open.today(),
                open.actor(),
                key);
    }

    /** The address of the receipt; where a waiver is claimed, the clerk is asked to decide on it. */
    private String received(FilingForm form, CaseView view, UUID key, Page page) {
        OpenLetter open = form.filing().open();
        if (form.fee().equals(Optional.of(FilingForm.Fee.WAIVED))) {
            request(
                    form,
                    RequestKind.WAIVER_CLAIMED,
                    UUID.nameUUIDFromBytes((key + " waiver").getBytes(StandardCharsets.UTF_8)),
                    page);
        }
        long number = view.acts().stream()
                .filter(act -> mine(act, form))
                .mapToLong(Act::number)
                .max()
                .orElse(view.lastNumber());
        return open.href() + "/received/" + number;
    }

    private static boolean mine(Act act, FilingForm form) {
        return act.deed() instanceof Deed.Performed performed
                && performed.act().equals(form.filing().rule().name())
                && form.filing().open().reader().id().equals(performed.party());
    }

    private String toTheCounter(FilingForm form, UUID key, Page page) {
        Request made = request(form, RequestKind.FILING_WITH_FEE, key, page);
        return form.filing().open().href() + "/asked/" + made.reference();
    }

    private Request request(FilingForm form, RequestKind kind, UUID key, Page page) {
        OpenLetter open = form.filing().open();
        NewRequest asked =
                open.asks(kind, page.language(), "", "", form.filing().rule().name(), form.texts());
        return requests.ask(open.jurisdiction(), asked, open.today(), time.now(), key);
    }

    private static String again(FilingForm form, UUID key, Page page, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return form(form, key, page, model);
    }

    private static String form(FilingForm form, UUID key, Page page, Model model) {
        model.addAttribute("form", FilingView.of(form, key, page));
        return "answer/file";
    }

    private static String readOver(FilingForm form, UUID key, Page page, Model model) {
        model.addAttribute("form", FilingView.of(form, key, page));
        return "answer/review";
    }

    static UUID key(@org.jspecify.annotations.Nullable String typed) {
        try {
            return typed == null ? Ids.next() : UUID.fromString(typed);
        } catch (IllegalArgumentException tampered) {
            return Ids.next();
        }
    }
}
