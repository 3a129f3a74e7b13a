package abate.server.portal;

import abate.server.pages.City;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The city's first page: report a problem, answer a letter, follow a report. */
@Controller
class HomePages {

    @GetMapping("/")
    String home(City city, Model model) {
        model.addAttribute("errors", Errors.NONE);
        model.addAttribute("letter", "");
        return "portal/home";
    }

    /** From the code on a letter to the page about that letter. */
    @GetMapping("/letter")
    String letter(@RequestParam(defaultValue = "") String letter, Model model) {
        String plain = letter.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
        if (plain.length() < 4) {
            model.addAttribute("errors", new Errors().and("letter", "portal.letter.missing"));
            model.addAttribute("letter", Typed.line(letter));
            return "portal/home";
        }
        return "redirect:/l/" + plain;
    }
}
