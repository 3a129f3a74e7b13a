package abate.server.letters;

import java.util.List;

/** One piece of a section's body. */
public sealed interface Block {

    /** Plain sentences; a line break in the text is kept on paper. */
    record Paragraph(String text) implements Block {}

    /** A list of points. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A two-column table: a name and what it is. */
    record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** One line of {@link Rows}. */
    record Row(String label, String value) {}
}
