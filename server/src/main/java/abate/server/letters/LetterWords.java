package abate.server.letters;

import abate.engine.words.Language;
import abate.server.language.Days;
import abate.server.language.Texts;
import java.time.LocalDate;

/** The fixed words printed on every letter, in its language. */
record LetterWords(Language language) {

    String say(String key) {
        return Texts.say(language, key);
    }

    /** The day with its weekday, beginning with a capital, for example "Tuesday, March 3, 2026". */
    String date(LocalDate day) {
        String text = Days.full(day, language);
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
