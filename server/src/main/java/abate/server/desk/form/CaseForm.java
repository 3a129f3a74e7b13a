package abate.server.desk.form;

import abate.engine.matter.Deed;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CasePapers;
import abate.server.desk.words.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A form that turns answers into deeds on one case file. */
public interface CaseForm {

    /**
     * What the form shows of itself.
     *
     * @param lead what it means; empty for none
     * @param cite what it rests on; empty for none
     * @param path its address below that of the file, such as {@code /act}
     * @param hidden the names of what it carries unseen from its own address
     */
    record Face(String title, String lead, String cite, String path, List<String> hidden, String submit) {}

    /** What the answers came to. */
    sealed interface Draft {}

    /**
     * They could be read.
     *
     * @param rows the answers in words, for the summary
     */
    record Ready(List<Deed> deeds, LocalDate on, List<Row> rows) implements Draft {}

    /** Some could not be read, or are missing. */
    record Wrong(Troubles troubles) implements Draft {}

    Face face(CaseView view, Typed typed);

    /** The questions, with what was typed and what is wrong with it. */
    List<FormPage.Group> questions(CaseView view, Typed typed, Troubles troubles);

    /** Reads the answers; the law has not judged them yet. */
    Draft read(CaseView view, Typed typed, LocalDate today);

    /** The pictures of the case to be seen beside a question about them; none for most forms. */
    default List<CasePapers.Photo> photos(CaseView view, Typed typed) {
        return List.of();
    }

    /** Whether some of its questions turn on the answers to others. */
    default boolean turns() {
        return false;
    }

    /** The control beside which a refusal of each particular stands. */
    default Map<String, String> controls(CaseView view, Typed typed) {
        return Map.of();
    }
}
