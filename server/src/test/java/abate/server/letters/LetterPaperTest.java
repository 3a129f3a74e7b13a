package abate.server.letters;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPaperTest {

    private static final LetterCode CODE = new LetterCode(SampleLetters.SACRAMENTO, "7K3QXM9D2R");
    private static final String ADDRESS = "https://abate.example.gov/l/1-7K3QX-M9D2R";

    private final LetterPaper paper = new LetterPaper();

    static List<LetterDraft> letters() {
        return List.of(
                SampleLetters.noticeAndOrder(),
                SampleLetters.decision(),
                SampleLetters.spanishNotice(),
                inTwoLanguages());
    }

    private static LetterDraft inTwoLanguages() {
        LetterDraft spanish = SampleLetters.spanishNotice();
        return SampleLetters.noticeAndOrder(
                Optional.of(new Courtesy(Language.SPANISH, spanish.title(), spanish.sections())));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_keeps_to_the_standard_for_papers_that_last(LetterDraft draft) throws Exception {
        assertThat(PdfStandard.complaints(print(draft), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_keeps_to_the_standard_for_papers_that_can_be_heard(LetterDraft draft) throws Exception {
        assertThat(PdfStandard.complaints(print(draft), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_standard_is_truly_asked_for_a_letter_without_its_mark_of_accessibility_fails() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(print(SampleLetters.noticeAndOrder()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("MarkInfo"));
            document.save(out);
        }
        byte[] unmarked = out.toByteArray();

        assertThat(PdfStandard.complaints(unmarked, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(PdfStandard.complaints(unmarked, PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_same_draft_with_the_same_code_is_the_same_paper_byte_for_byte(LetterDraft draft) {
        assertThat(print(draft)).isEqualTo(print(draft));
    }

    @Test
    void another_code_or_another_word_is_another_paper() {
        byte[] first = print(SampleLetters.noticeAndOrder());

        assertThat(paper.print(
                        SampleLetters.noticeAndOrder(),
                        LetterCode.parse("1-7K3QX-M9D2S").orElseThrow(),
                        ADDRESS))
                .isNotEqualTo(first);
        assertThat(print(SampleLetters.decision())).isNotEqualTo(first);
    }

    @Test
    void a_paper_for_the_public_record_asks_nobody_to_answer_it() throws Exception {
        LetterDraft lien = SampleLetters.to(
                SampleLetters.decision(), Addressee.forTheRecord("Code Enforcement", List.of("1 Example Plaza")));

        assertThat(text(lien))
                .contains("Check online that this paper is genuine")
                .doesNotContain("Read and answer");
        assertThat(text(SampleLetters.decision())).contains("Read and answer this letter online");
    }

    @Test
    void every_word_of_the_notice_stands_on_paper_with_its_citation_page_number_and_code() throws Exception {
        String text = text(SampleLetters.noticeAndOrder());

        assertThat(text)
                .contains(
                        "City of Sacramento",
                        "Maribel Núñez Ortega",
                        "Tuesday, March 3, 2026",
                        "3526 High Street, Sacramento",
                        "What you can do",
                        "City Code 49.11.1103(5)",
                        "Case 2026-00417",
                        "Page 1 of 2",
                        "1-7K3QX-M9D2R",
                        "Rosa Ortiz");
    }

    @Test
    void a_spanish_letter_keeps_its_accents_and_says_its_fixed_words_in_spanish() throws Exception {
        String text = text(SampleLetters.spanishNotice());

        assertThat(text)
                .contains(
                        "Aviso y orden de reparación", "¿Qué significa", "esto? La niñez", "Martes 3 de marzo de 2026")
                .contains("Asunto", "Página 1 de", "Código de la carta")
                .doesNotContain("Regarding", "Page 1");
    }

    @Test
    void what_is_said_once_more_in_spanish_stands_on_a_page_of_its_own_and_says_that_it_is_a_courtesy()
            throws Exception {
        try (PDDocument document = Loader.loadPDF(print(inTwoLanguages()))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(document.getNumberOfPages());
            assertThat(reader.getText(document))
                    .contains("Aviso y orden de reparación", "La carta en inglés es la que vale")
                    .doesNotContain("Rosa Ortiz");
        }
    }

    @Test
    void a_screen_reader_is_told_which_part_of_a_letter_is_spanish() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(inTwoLanguages()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("es-US");
        }
    }

    /** Every language that some part of the tree is marked with. */
    private static Set<String> languages(PDStructureNode node) {
        Set<String> languages = new HashSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getLanguage());
                }
                languages.addAll(languages(element));
            }
        }
        return languages;
    }

    @Test
    void a_screen_reader_is_told_the_language_the_title_and_the_headings() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(SampleLetters.spanishNotice()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Aviso y orden de reparación");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .children())
                    .extracting(PDOutlineItem::getTitle)
                    .contains("Lo que encontramos", "Lo que usted puede hacer");
        }
    }

    @Test
    void a_screen_reader_hears_the_page_from_sender_to_code_in_the_order_it_is_written() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(SampleLetters.noticeAndOrder()))) {
            // What is taken out of the flow would hang at the end of the tree, beside the one body.
            PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            assertThat(whole.getStructureType()).isEqualTo("Document");
            assertThat(whole.getKids()).hasSize(1);
        }
    }

    @Test
    void a_phones_camera_reads_the_address_from_the_last_page() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(SampleLetters.noticeAndOrder()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);

            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                            .getText())
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void the_last_page_is_never_the_code_alone_however_long_the_letter_is() throws Exception {
        for (int lines = 8; lines < 34; lines++) {
            LetterDraft draft = SampleLetters.with(
                    SampleLetters.decision(),
                    List.of(
                            Section.paragraphs("What was found", null, null, Collections.nCopies(lines, "A line.")),
                            Section.paragraphs("What to do", null, null, List.of("Repair it by Friday."))));
            try (PDDocument document = Loader.loadPDF(print(draft))) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(document.getNumberOfPages());
                assertThat(reader.getText(document)).as("%s lines", lines).contains("Repair it by Friday.", "7K3QX");
            }
        }
    }

    @Test
    void words_that_look_like_markup_are_printed_as_words() throws Exception {
        LetterDraft draft = SampleLetters.with(
                SampleLetters.noticeAndOrder(),
                List.of(Section.paragraphs(
                        "Findings <b> & \"more\"",
                        null,
                        null,
                        List.of("a < b && </p><script>alert(1)</script> ${x}"))));

        assertThat(text(draft)).contains("Findings <b> & \"more\"", "a < b && </p><script>alert(1)</script> ${x}");
    }

    @Test
    void a_light_accent_colour_leaves_the_headings_readable() {
        assertThat(new Accent("#ffd54f").forText()).isEqualTo("#1b1b1b");
        assertThat(new Accent("#005ea2").forText()).isEqualTo("#005ea2");
    }

    private byte[] print(LetterDraft draft) {
        return paper.print(draft, CODE, ADDRESS);
    }

    private String text(LetterDraft draft) throws Exception {
        try (PDDocument document = Loader.loadPDF(print(draft))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }
}
