package abate.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a letter, as whoever gets it reads them. */
final class PdfText {
    private static final AtomicInteger LETTERS = new AtomicInteger();

    private PdfText() {}

    /** Its text, with single spaces between the words; the letter is kept beside the pictures, to be looked at. */
    static String of(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            Path kept = Path.of("target", "pictures", String.format("letter-%03d.pdf", LETTERS.incrementAndGet()));
            Files.createDirectories(kept.getParent());
            Files.write(kept, pdf);
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
