package abate.server.letters;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The fixed words printed on every letter, in its language. */
record LetterWords(
        String regarding,
        String caseWord,
        String page,
        String of,
        String questions,
        String issuedBy,
        String onlineTitle,
        String onlineText,
        String onlineCode,
        String qrAlt,
        DateTimeFormatter longDate) {

    static LetterWords in(Language language) {
        return switch (language) {
            case ENGLISH ->
                new LetterWords(
                        "Regarding",
                        "Case",
                        "Page",
                        "of",
                        "Questions? Call",
                        "Issued by",
                        "Read and answer this letter online",
                        "Point your phone’s camera at the square, or go to",
                        "Letter code",
                        "QR code that opens this letter’s page:",
                        DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US));
            case SPANISH ->
                new LetterWords(
                        "Asunto",
                        "Caso",
                        "Página",
                        "de",
                        "¿Preguntas? Llame al",
                        "Emitida por",
                        "Lea y responda esta carta en línea",
                        "Apunte la cámara de su teléfono al cuadro o visite",
                        "Código de la carta",
                        "Código QR que abre la página de esta carta:",
                        DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es-US")));
        };
    }

    /** The day with its weekday, beginning with a capital, for example "Monday, March 3, 2025". */
    String date(LocalDate day) {
        String text = longDate.format(day);
        return text.substring(0, 1).toUpperCase(longDate.getLocale()) + text.substring(1);
    }
}
