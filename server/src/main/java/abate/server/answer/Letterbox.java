package abate.server.answer;

import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.engine.matter.Stated;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import abate.server.operations.OfficialTime;
import abate.server.pages.CityChoice;
import abate.server.pages.Pace;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** From a code to the letter and its case. */
@Component
class Letterbox {
    private static final Pace.Doing GUESSING = new Pace.Doing("trying codes of letters", 30, 30);
    private static final Pace.Doing SENDING = new Pace.Doing("sending answers to letters", 20, 60);

    private final Letters letters;
    private final CaseFiles caseFiles;
    private final OfficialTime time;
    private final Pace pace;

    Letterbox(Letters letters, CaseFiles caseFiles, OfficialTime time, Pace pace) {
        this.letters = letters;
        this.caseFiles = caseFiles;
        this.time = time;
        this.pace = pace;
    }

    /**
     * A page about the letter with this code and its case as of today, of which browsers keep no copy; another try for a
     * code no letter has, and for a letter whose matter was struck.
     */
    String page(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Function<OpenLetter, String> page) {
        Private.page(response);
        return find(code, request)
                .flatMap(this::open)
                .map(page)
                .orElseGet(() -> LetterPages.unknown(code, response, model));
    }

    /**
     * The letter alone; empty for a code no letter has. Whoever tries many codes is asked to wait, whether or not the
     * next one would be right.
     */
    Optional<Letter> find(String code, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!pace.allows(GUESSING, address)) {
            throw Problem.tooMany();
        }
        Optional<Letter> letter = letters.find(code);
        if (letter.isEmpty()) {
            pace.count(GUESSING, address);
        }
        letter.ifPresent(found -> CityChoice.show(request, found.jurisdiction()));
        return letter;
    }

    /** Whoever sends faster than people do is asked to wait. */
    void sending(HttpServletRequest request) {
        if (!pace.takes(SENDING, request.getRemoteAddr())) {
            throw Problem.tooMany();
        }
    }

    /** A letter with its case as of today; empty where the matter that issued it was struck. */
    Optional<OpenLetter> open(Letter letter) {
        return caseFiles
                .read(
                        letter.jurisdiction(),
                        new CaseFileId(letter.caseFile()),
                        new Reader.Recipient(letter.addressee().partyId()))
                .flatMap(view -> open(letter, view, time.today(letter.jurisdiction())));
    }

    static Optional<OpenLetter> open(Letter letter, CaseView view, LocalDate today) {
        return view.state()
                .matter(letter.matterId())
                .map(matter -> new OpenLetter(
                        letter, view, matter, reader(letter, view.state()), contents(letter, view), today));
    }

    private static Party reader(Letter letter, CaseState state) {
        return state.party(letter.addressee().partyId())
                .orElseGet(() -> new Party(
                        letter.addressee().partyId(),
                        letter.addressee().name(),
                        List.of(),
                        letter.addressee().addressLines(),
                        false,
                        false));
    }

    /** As the letter was frozen: from the acts before it and its own, on the day it was put on file. */
    private static List<Stated> contents(Letter letter, CaseView view) {
        List<Act> before = view.acts().stream()
                .filter(act -> act.number() <= letter.actSeq())
                .toList();
        LocalDate frozen = before.isEmpty() ? letter.dated() : before.getLast().recorded();
        CaseState then = CaseLaw.fold(view.state().book(), before, frozen);
        return then.matter(letter.matterId())
                .flatMap(matter -> Optional.ofNullable(matter.byNumber(letter.actSeq()))
                        .map(issued -> then.contents(matter, issued)))
                .orElse(List.of());
    }
}
