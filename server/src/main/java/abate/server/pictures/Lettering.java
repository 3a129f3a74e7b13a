package abate.server.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are, from the very font they are drawn in, so that a drawing is the same on every machine. */
final class Lettering {
    private static final Lettering REGULAR = new Lettering("PublicSans-Regular.ttf");

    private static final Lettering BOLD = new Lettering("PublicSans-Bold.ttf");
    private static final int LATIN = 0x250;

    /** What a letter beyond these takes at most, such as an arrow. */
    private static final double WIDE = 0.9;

    private final double[] ems = new double[LATIN];

    private Lettering(String font) {
        try (InputStream in = Lettering.class.getResourceAsStream("/letters/fonts/" + font)) {
            if (in == null) {
                throw new IllegalStateException("the font " + font + " is missing");
            }
            try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                for (int c = 0; c < LATIN; c++) {
                    int glyph = read.getUnicodeCmapLookup().getGlyphId(c);
                    ems[c] = read.getAdvanceWidth(glyph) / (double) read.getUnitsPerEm();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width to leave for the words, in points: a little more than they take. */
    static double width(String words, double size, boolean bold) {
        return drawn(words, size, bold) * 1.02;
    }

    /** The width the words take, in points. */
    static double drawn(String words, double size, boolean bold) {
        Lettering letters = bold ? BOLD : REGULAR;
        return words.chars().mapToDouble(c -> c < LATIN ? letters.ems[c] : WIDE).sum() * size;
    }

    /** The words in lines no wider than that, save where a single word is. */
    static List<String> wrap(String words, double size, boolean bold, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, bold) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
