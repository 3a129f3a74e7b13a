package abate.server.pages;

import abate.engine.words.Language;
import abate.server.language.Days;
import abate.server.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every template knows beside its own content; the parameter {@code page} of each is filled by itself.
 *
 * @param language the reader's
 * @param city whose page it is
 * @param others the other cities this system serves
 * @param demo whether all of it is a demonstration
 * @param today the official day there
 * @param address the path and query of this page, without the choice of language
 * @param person the name of whoever is signed in
 * @param csrf the token every form carries
 * @param assets where this version's style sheets and scripts are
 */
public record Page(
        Language language,
        City city,
        List<City> others,
        boolean demo,
        LocalDate today,
        String address,
        Optional<String> person,
        Csrf csrf,
        String assets) {

    public Page {
        others = List.copyOf(others);
    }

    /** A form's proof that it came from one of our pages. */
    public record Csrf(String field, String token) {}

    /** The words behind {@code key}, such as {@code pages.skip}, in the reader's language. */
    public String say(String key, Object... values) {
        return Texts.say(language, key, values);
    }

    /** The address of a file under {@code static/}, which browsers keep until we release another. */
    public String asset(String file) {
        return assets + file;
    }

    /** This same page in another language. */
    public String in(Language other) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + other.code();
    }

    /** "Monday, March 24, 2025", in the reader's language. */
    public String day(LocalDate day) {
        return Days.full(day, language);
    }

    /** "in 6 days", seen from the official day. */
    public String away(LocalDate day) {
        return Days.away(day, today, language);
    }
}
