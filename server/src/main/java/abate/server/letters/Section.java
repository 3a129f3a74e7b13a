package abate.server.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One headed part of a letter. Where the law requires its content, {@code cite} and {@code ruleId} say so, and an empty
 * body is refused rather than printed.
 *
 * @param heading the heading a reader scans for
 * @param body what it says
 * @param cite the provision that requires it, for example "City Code 49.11.1103(1)"; null where none does
 * @param ruleId the catalogue's rule, for example "NO-06"; null where none
 * @param look whether it is printed as plain text or as the box "what you can do"
 */
public record Section(
        String heading,
        List<Block> body,
        @Nullable String cite,
        @Nullable String ruleId,
        Look look) {

    /** How a section stands out on the page. */
    public enum Look {
        PLAIN,
        /** The reader's choices, in a tinted box. */
        CHOICES
    }

    public Section {
        body = List.copyOf(body);
    }

    /** A section of plain sentences. */
    public static Section paragraphs(
            String heading, @Nullable String cite, @Nullable String ruleId, List<String> paragraphs) {
        List<Block> body = paragraphs.stream().<Block>map(Block.Paragraph::new).toList();
        return new Section(heading, body, cite, ruleId, Look.PLAIN);
    }

    /** A section that is one list of points. */
    public static Section bullets(String heading, @Nullable String cite, @Nullable String ruleId, List<String> items) {
        return new Section(heading, List.of(new Block.Bullets(items)), cite, ruleId, Look.PLAIN);
    }

    /** A section that is one table of names and values. */
    public static Section rows(String heading, @Nullable String cite, @Nullable String ruleId, List<Block.Row> rows) {
        return new Section(heading, List.of(new Block.Rows(rows)), cite, ruleId, Look.PLAIN);
    }

    /** The same section printed as the tinted box of the reader's choices. */
    public Section asChoices() {
        return new Section(heading, body, cite, ruleId, Look.CHOICES);
    }
}
