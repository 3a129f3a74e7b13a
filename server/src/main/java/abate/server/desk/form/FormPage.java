package abate.server.desk.form;

import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CasePapers;
import abate.server.desk.casefile.CaseTimeline;
import abate.server.desk.words.Because;
import java.util.List;
import java.util.Optional;

/**
 * A form that puts something on a case file.
 *
 * @param about the case: number and address
 * @param title what is being done
 * @param lead what it means, in a sentence or two; empty for none
 * @param cite what it rests on; empty for none
 * @param action where the form is sent
 * @param hidden what it carries unseen: what its reader had seen of the file, and the key that makes sending twice the
 *     same as once
 * @param groups its questions
 * @param refusals why the law does not allow it, where it is about the act as a whole
 * @param wrong how many answers have an error beside them
 * @param changed what others did on the file since it was seen; empty where nothing
 * @param submit the words on the button
 * @param photos the pictures of the case, shown beside the question about them
 * @param asked where a script learns which questions are asked as the answers stand; empty where that never changes
 */
public record FormPage(
        About about,
        String title,
        String lead,
        String cite,
        String action,
        List<Hidden> hidden,
        List<Group> groups,
        List<Because> refusals,
        int wrong,
        Optional<List<CaseTimeline.Line>> changed,
        String submit,
        List<CasePapers.Photo> photos,
        String asked) {
    /** The control of the question beside which the pictures stand. */
    private static final String PHOTOS = "p_photos";

    public FormPage {
        hidden = List.copyOf(hidden);
        groups = List.copyOf(groups);
        refusals = List.copyOf(refusals);
        photos = List.copyOf(photos);
    }

    /** The pictures to be seen beside that question; none for most. */
    public List<CasePapers.Photo> beside(FormField field) {
        return field.name().equals(PHOTOS) ? photos : List.of();
    }

    /** Something a form carries unseen. */
    public record Hidden(String name, String value) {}

    /** Questions under a heading; an empty heading for none. */
    public record Group(String heading, List<FormField> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** Whether nothing is in the way yet. */
    public boolean clear() {
        return refusals.isEmpty() && wrong == 0 && changed.isEmpty();
    }
}
