package abate.server.desk.procedures;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.words.Language;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CasePage;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import abate.server.pages.Problem;
import abate.server.pictures.Pictures;
import abate.server.pictures.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The procedures of the jurisdiction's book, drawn and in words, alone or with the place of a matter in them. */
@Controller
class ProcedurePages {
    private final CaseDesk desk;
    private final Bookshelf books;
    private final Pictures pictures;

    ProcedurePages(CaseDesk desk, Bookshelf books, Pictures pictures) {
        this.desk = desk;
        this.books = books;
        this.pictures = pictures;
    }

    @GetMapping("/desk/procedures")
    String all(SignedIn who, Model model) {
        List<Procedure> procedures = books.of(who.jurisdiction()).procedures().values().stream()
                .sorted(Comparator.comparing(each -> each.title().english()))
                .toList();
        model.addAttribute("procedures", procedures);
        return "desk/procedures/procedures";
    }

    @GetMapping("/desk/procedures/{name}")
    String one(SignedIn who, @PathVariable String name, Model model) {
        Book book = books.of(who.jurisdiction());
        Procedure procedure = Optional.ofNullable(book.procedures().get(name)).orElseThrow(Problem::notFound);
        return shown(book, procedure, Optional.empty(), Optional.empty(), model);
    }

    /** The procedure of a matter, with the matter's place in it today or on an earlier day. */
    @GetMapping("/desk/cases/{number}/procedure")
    String ofMatter(
            SignedIn who,
            @PathVariable String number,
            @RequestParam String matter,
            @RequestParam(defaultValue = "") String asof,
            Model model) {
        Optional<LocalDate> earlier = Answers.day(asof).filter(day -> day.isBefore(desk.today(who)));
        CaseView view = earlier.map(day -> desk.view(who, number, day)).orElseGet(() -> desk.view(who, number));
        CaseState file = view.state();
        Matter found = file.matter(matter).orElseThrow(Problem::notFound);
        Place place = new Place(found.state(), passed(found));
        ProcedurePage.OfMatter about = new ProcedurePage.OfMatter(
                number,
                CasePage.address(file),
                file.sentence(found).english(),
                When.of(found.since(), file.day()),
                Told.place(found.state()),
                When.of(file.day(), file.day()));
        return shown(file.book(), found.procedure(), Optional.of(about), Optional.of(place), model);
    }

    private String shown(
            Book book,
            Procedure procedure,
            Optional<ProcedurePage.OfMatter> matter,
            Optional<Place> place,
            Model model) {
        model.addAttribute(
                "shown",
                ProcedurePage.of(
                        pictures.outline(book, procedure, Language.ENGLISH),
                        pictures.svg(book, procedure, Language.ENGLISH, place),
                        pictures.landscape(book, procedure, Language.ENGLISH),
                        matter,
                        place));
        return "desk/procedures/procedure";
    }

    /** Every state the acts on file led through, the first among them. */
    private static Set<String> passed(Matter matter) {
        Set<String> passed = new LinkedHashSet<>();
        passed.add(matter.procedure().first());
        for (Done done : matter.done()) {
            String to = done.rule().to();
            if (to != null) {
                passed.add(to);
            }
        }
        passed.remove(matter.state());
        return passed;
    }
}
