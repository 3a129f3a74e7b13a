package abate.server.desk.intake;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.desk.form.Typed;
import abate.server.desk.words.CaseLinks;
import abate.server.filing.NewParcel;
import abate.server.filing.Parcels;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a parcel on record that the city does not know yet, so that a case can be opened on it. */
@Controller
@RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR})
class ParcelPages {
    private final Parcels parcels;
    private final Bookshelf books;
    private final OfficialTime time;

    ParcelPages(Parcels parcels, Bookshelf books, OfficialTime time) {
        this.parcels = parcels;
        this.books = books;
        this.time = time;
    }

    /** What was looked for, and perhaps the report it is about, come along. */
    @GetMapping("/desk/new-parcel")
    String ask(SignedIn who, HttpServletRequest request, Model model) {
        return show(who, Typed.of(request), Map.of(), model);
    }

    @PostMapping("/desk/new-parcel")
    String add(SignedIn who, HttpServletRequest request, HttpServletResponse response, Model model) {
        Typed typed = Typed.of(request);
        ParcelForm form = new ParcelForm(typed, time.today(who.jurisdiction()));
        Optional<NewParcel> parcel = form.read();
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        if (parcel.isPresent() && !parcels.add(who.jurisdiction(), parcel.get(), time.now())) {
            problems.put("apn", "A parcel with this number is on record already: look for it by the number.");
        }
        if (problems.isEmpty()) {
            return "redirect:" + back(typed.text("report"), parcel.orElseThrow().apn());
        }
        response.setStatus(422);
        return show(who, typed, problems, model);
    }

    private String show(SignedIn who, Typed typed, Map<String, String> problems, Model model) {
        model.addAttribute(
                "parcel", new ParcelPage(typed, books.of(who.jurisdiction()).state(), typed.text("report"), problems));
        return "desk/intake/new-parcel";
    }

    /** Where the parcel was missed: the report it is about, or the opening of a case. */
    private static String back(String report, String apn) {
        String search = "?search=" + CaseLinks.encoded(apn);
        return report.isEmpty() ? "/desk/new-case" + search : "/desk/intake/" + CaseLinks.encoded(report) + search;
    }
}
