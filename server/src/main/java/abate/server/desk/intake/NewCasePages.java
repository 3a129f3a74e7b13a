package abate.server.desk.intake;

import abate.engine.book.Words;
import abate.server.accounts.RequiresRole;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.database.Ids;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.form.Typed;
import abate.server.desk.words.CaseLinks;
import abate.server.filing.Filing;
import abate.server.operations.OfficialTime;
import abate.server.property.Candidate;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a case on a parcel where staff saw the trouble themselves. */
@Controller
@RequiresRole({Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR})
class NewCasePages {
    private static final int MOST = 12;

    private final Properties properties;
    private final CaseFiles files;
    private final Filing filing;
    private final OfficialTime time;

    NewCasePages(Properties properties, CaseFiles files, Filing filing, OfficialTime time) {
        this.properties = properties;
        this.files = files;
        this.filing = filing;
        this.time = time;
    }

    @GetMapping("/desk/new-case")
    String ask(SignedIn who, @RequestParam(defaultValue = "") String search, Model model) {
        return show(who, search, "", model);
    }

    @PostMapping("/desk/new-case")
    String open(SignedIn who, HttpServletRequest request, HttpServletResponse response, Model model) {
        Typed typed = Typed.of(request);
        Optional<Parcel> parcel = parcel(who, typed.text("parcel"));
        if (parcel.isEmpty()) {
            response.setStatus(422);
            return show(who, typed.text("search"), "Choose a parcel.", model);
        }
        CaseView opened = filing.open(
                who.jurisdiction(),
                parcel.get().id(),
                null,
                null,
                time.today(who.jurisdiction()),
                CaseDesk.actor(who),
                typed.key().orElseGet(Ids::next));
        return "redirect:" + CaseLinks.file(opened.number());
    }

    private Optional<Parcel> parcel(SignedIn who, String id) {
        try {
            return properties.find(who.jurisdiction(), UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String show(SignedIn who, String search, String trouble, Model model) {
        List<Parcel> parcels = properties.search(who.jurisdiction(), search, MOST).stream()
                .map(Candidate::parcel)
                .toList();
        model.addAttribute(
                "fresh",
                new NewCasePage(
                        search,
                        parcels.stream().map(Reports::option).toList(),
                        parcels.stream()
                                .flatMap(parcel -> files.ofParcel(who.jurisdiction(), parcel.id()).stream())
                                .map(Reports::near)
                                .toList(),
                        filing.begins(who.jurisdiction()).map(Words::english).orElse(""),
                        Ids.next().toString(),
                        trouble));
        return "desk/intake/new-case";
    }
}
