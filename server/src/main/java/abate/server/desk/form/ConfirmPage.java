package abate.server.desk.form;

import abate.server.desk.casefile.About;
import abate.server.desk.words.Because;
import abate.server.desk.words.Look;
import abate.server.desk.words.Row;
import abate.server.desk.words.When;
import java.util.List;
import java.util.Optional;

/**
 * The summary before anything is recorded.
 *
 * @param rows every answer
 * @param cautions what to know about an answer before it is recorded, such as that a day is a holiday
 * @param letters the letters that will be made, as they will stand
 * @param follows what follows from it: where the matter then stands and which days then run
 * @param hidden everything typed, carried on
 */
public record ConfirmPage(
        About about,
        String title,
        String action,
        List<FormPage.Hidden> hidden,
        List<Row> rows,
        List<String> cautions,
        List<Letter> letters,
        List<Consequence> follows) {
    public ConfirmPage {
        hidden = List.copyOf(hidden);
        rows = List.copyOf(rows);
        cautions = List.copyOf(cautions);
        letters = List.copyOf(letters);
        follows = List.copyOf(follows);
    }

    /**
     * A letter as it will stand, and who gets it in which way.
     *
     * @param served whether the law asks that anybody be served with it; a lien that is recorded is served on nobody
     */
    public record Letter(String title, List<Part> parts, boolean served, List<String> recipients) {
        public Letter {
            parts = List.copyOf(parts);
            recipients = List.copyOf(recipients);
        }
    }

    /** One content of a letter. */
    public record Part(String heading, List<String> lines, String cite) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Something that follows: a sentence, or a clock that starts. */
    public record Consequence(Look look, String says, Optional<When> day, Optional<Because> why) {}
}
