package abate.server.letters;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints a letter as a tagged PDF (PDF/UA-1 and PDF/A-3a). The same draft with the same code gives the same bytes, so
 * that a letter can be proved by printing it again.
 */
final class LetterPaper {

    private static final String FAMILY = "Public Sans";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    LetterPaper() {
        // The library's own log could quote a letter's text.
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(LetterDraft draft, LetterCode code, String address) {
        StringOutput html = new StringOutput();
        templates.render("letters/letter.jte", LetterPage.of(draft, code, address), html);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(html.toString())) {
            renderer.createPDFWithoutClosing();
            FixedPdf.write(renderer.getPdfDocument(), draft.dated(), code, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(LetterParts.colourProfile());
        builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(font("SemiBold"), FAMILY, 600, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        // A letter is made of what it carries: nothing is ever fetched from elsewhere.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.withProducer("Abate");
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    private static FSSupplier<InputStream> font(String weight) {
        byte[] bytes = LetterParts.font(weight);
        return () -> new ByteArrayInputStream(bytes);
    }
}
