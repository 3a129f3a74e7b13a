package abate.server.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes a PDF whose bytes depend on nothing but its contents: the moment and chance of the run are taken out. */
final class FixedPdf {

    private FixedPdf() {}

    static void write(PDDocument document, LocalDate dated, LetterCode code, OutputStream out) throws IOException {
        Calendar day = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed = xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + dated + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(documentNumber(dated, code));
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** PDFBox hashes this number with the document information into the identifier of the file. */
    private static long documentNumber(LocalDate dated, LetterCode code) {
        return dated.toEpochDay() * 1_000_003L + code.hashCode();
    }
}
