package abate.server.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the letter's template is handed: every word as it will be printed. Public only because compiled templates live
 * in a package of their own.
 */
public record LetterPage(
        String languageTag,
        String title,
        String stylesheet,
        Letterhead letterhead,
        String questions,
        String dated,
        Addressee addressee,
        String regardingHeading,
        List<String> regarding,
        List<Part> parts,
        String issuedBy,
        String signedBy,
        String signedRole,
        String footer,
        String pageWord,
        String ofWord,
        Online online,
        Optional<Translation> translation) {

    /** A section with the anchor its bookmark points at. */
    public record Part(
            String anchor,
            String heading,
            List<Block> body,
            @Nullable String cite,
            boolean choices,
            boolean wideCite) {
        int length() {
            return body.stream().mapToInt(block -> block.toString().length()).sum();
        }
    }

    /** The box at the end: the QR code and the code to type. */
    public record Online(
            String title, String text, String address, String codeWord, String code, String qrData, String qrAlt) {}

    /**
     * What the letter says in another language, on its last page.
     *
     * @param note that it is a courtesy
     */
    public record Translation(String languageTag, String title, String note, List<Part> parts) {}

    private static final int CITE_BESIDE_HEADING = 34;

    /** So many letters of a last section still move whole to the page of the signature. */
    private static final int SHORT = 900;

    /** The sections before the close of the letter. */
    public List<Part> before() {
        return parts.subList(0, parts.size() - close().size());
    }

    /**
     * What stays on one page with the signature and the code, so that neither stands alone on a last page: the last section,
     * unless it is long.
     */
    public List<Part> close() {
        return parts.isEmpty() || parts.getLast().length() > SHORT ? List.of() : List.of(parts.getLast());
    }

    static LetterPage of(LetterDraft draft, LetterCode code, String address) {
        LetterWords words = new LetterWords(draft.language());
        Letterhead head = draft.letterhead();
        return new LetterPage(
                draft.language().locale().toLanguageTag(),
                clean(draft.title()),
                stylesheet(new Accent(head.accentColour())),
                new Letterhead(
                        clean(head.city()),
                        clean(head.department()),
                        clean(head.addressLines()),
                        clean(head.phone()),
                        head.accentColour()),
                words.say("letters.questions"),
                words.date(draft.dated()),
                new Addressee(
                        draft.addressee().partyId(),
                        clean(draft.addressee().name()),
                        clean(draft.addressee().addressLines())),
                words.say("letters.regarding"),
                clean(draft.regarding()),
                parts("section", draft.sections()),
                words.say("letters.issued.by"),
                clean(draft.signedBy()),
                clean(draft.signedRole()),
                words.say("letters.case") + " " + clean(draft.caseNumber()) + " · " + clean(draft.title()),
                words.say("letters.page"),
                words.say("letters.of"),
                online(words, draft.addressee(), code, address),
                draft.courtesy().map(LetterPage::translation));
    }

    private static Translation translation(Courtesy courtesy) {
        LetterWords words = new LetterWords(courtesy.language());
        return new Translation(
                courtesy.language().locale().toLanguageTag(),
                clean(courtesy.title()),
                words.say("letters.courtesy"),
                parts("translation", courtesy.sections()));
    }

    private static String stylesheet(Accent accent) {
        return LetterParts.stylesheet()
                .replace("ACCENT-TEXT", accent.forText())
                .replace("ACCENT-TINT", accent.tint())
                .replace("ACCENT", accent.colour());
    }

    private static Online online(LetterWords words, Addressee addressee, LetterCode code, String address) {
        return new Online(
                words.say(addressee.isForTheRecord() ? "letters.online.record" : "letters.online.title"),
                words.say("letters.online.text"),
                address,
                words.say("letters.online.code"),
                code.printed(),
                QrPicture.dataAddress(address),
                words.say("letters.online.picture") + " " + address);
    }

    private static List<Part> parts(String anchor, List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> part(anchor + "-" + (i + 1), sections.get(i)))
                .toList();
    }

    private static Part part(String anchor, Section section) {
        String cite = section.cite() == null ? null : clean(section.cite());
        return new Part(
                anchor,
                clean(section.heading()),
                section.body().stream().map(LetterPage::clean).toList(),
                cite,
                section.look() == Section.Look.CHOICES,
                cite != null && cite.length() > CITE_BESIDE_HEADING);
    }

    private static Block clean(Block block) {
        return switch (block) {
            case Block.Paragraph(String text) -> new Block.Paragraph(clean(text));
            case Block.Bullets(List<String> items) -> new Block.Bullets(clean(items));
            case Block.Rows(List<Block.Row> rows) ->
                new Block.Rows(rows.stream()
                        .map(row -> new Block.Row(clean(row.label()), clean(row.value())))
                        .toList());
        };
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(PrintableText::clean).toList();
    }

    private static String clean(String text) {
        return PrintableText.clean(text);
    }
}
