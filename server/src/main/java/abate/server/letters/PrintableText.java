package abate.server.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the letter's font can print. A character it has no shape for would come out as a wrong sign in someone's name,
 * so it is found before the letter is rendered.
 */
final class PrintableText {

    private final CmapLookup shapes;

    PrintableText() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(LetterParts.font("Regular")))) {
            this.shapes = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The letters' font cannot be read", e);
        }
    }

    /** The same text as it is printed: composed accents, and without the invisible signs that word processors leave. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u2011', '-')
                .replace('\u2009', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[\u00ad\u200b\u200c\u200d\u2060\ufeff]", "")
                .strip();
    }

    /** The first character of the text that the font cannot print, if there is one. */
    Optional<String> unprintable(String text) {
        return clean(text)
                .codePoints()
                .filter(c -> c != '\n' && shapes.getGlyphId(c) == 0)
                .mapToObj(Character::toString)
                .findFirst();
    }
}
