package abate.server.answer;

import abate.engine.book.Words;
import abate.engine.matter.Reason;
import abate.engine.matter.Refusal;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;

/** Says what the engine found in the reader's language, from the reader's day, and with discretion. */
final class Speech {
    private final Language language;
    private final LocalDate today;
    private final Discretion discretion;

    Speech(Language language, LocalDate today, Discretion discretion) {
        this.language = language;
        this.today = today;
        this.discretion = discretion;
    }

    Language language() {
        return language;
    }

    String say(Words words) {
        return discretion.veil(words.in(language), language);
    }

    When when(LocalDate day) {
        return When.of(day, today, language);
    }

    /** The whole chain of a reason. The public reads sections; the ids of the rule catalogue are for staff. */
    Because because(Reason reason) {
        return new Because(
                say(reason.says()),
                reason.authority().cite(),
                reason.because().stream().map(this::because).toList());
    }

    Because because(Refusal refusal) {
        return new Because(say(refusal.says()), refusal.authority().cite(), List.of());
    }

    /** With a small first letter, to stand within a sentence; a name in capitals stays. */
    static String within(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, Math.min(1, title.length())).toLowerCase(java.util.Locale.ROOT)
                        + title.substring(Math.min(1, title.length()));
    }

    /** With a capital first letter, to begin a line. */
    static String beginning(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
