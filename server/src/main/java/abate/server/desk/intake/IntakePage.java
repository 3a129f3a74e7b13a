package abate.server.desk.intake;

import abate.server.desk.casefile.CasePapers;
import abate.server.desk.form.FormField;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.When;
import java.util.List;
import java.util.Optional;

/**
 * The reports that nobody has decided on.
 *
 * @param waiting how many there are in all
 */
public record IntakePage(long waiting, List<Card> cards) {
    public IntakePage {
        cards = List.copyOf(cards);
    }

    /**
     * One report in the queue.
     *
     * @param similar how many recent reports are about the same place or one close by
     */
    public record Card(
            String reference,
            String concern,
            String place,
            When received,
            String excerpt,
            List<CasePapers.Photo> photos,
            int similar,
            String href) {
        public Card {
            photos = List.copyOf(photos);
        }
    }

    /**
     * One report, and what may be done with it.
     *
     * @param decided what was decided, in a sentence; empty while it waits
     * @param similar reports close by
     * @param cases case files on the parcel
     * @param parcels the parcels it may be about, the likeliest first
     * @param begins the title of what a new case begins with; empty where it begins with nothing
     * @param said what somebody typed into a form that did not go through
     * @param trouble why it did not; empty where nothing is wrong
     */
    public record Detail(
            String reference,
            String concern,
            String cite,
            String place,
            String unit,
            When received,
            String description,
            String channel,
            List<CasePapers.Photo> photos,
            String decided,
            Optional<String> caseHref,
            List<Near> similar,
            List<Near> cases,
            List<FormField.Option> parcels,
            String search,
            String begins,
            String key,
            List<FormField.Option> reasons,
            Optional<Sender> sender,
            boolean maySeeSender,
            boolean mayDecide,
            String trouble) {
        public Detail {
            photos = List.copyOf(photos);
            similar = List.copyOf(similar);
            cases = List.copyOf(cases);
            parcels = List.copyOf(parcels);
            reasons = List.copyOf(reasons);
        }

        public String href() {
            return "/desk/intake/" + CaseLinks.encoded(reference);
        }
    }

    /** A report or a case near by. */
    public record Near(String title, String says, String number, String href) {}

    /** Who sent a report, shown once to whoever said why they need to know. */
    public record Sender(String name, String phone, String email, boolean confidential) {}
}
