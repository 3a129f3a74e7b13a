package abate.server.desk.hearings;

import abate.server.desk.casefile.CaseActs;
import abate.server.desk.casefile.CaseClocks;
import abate.server.desk.casefile.CasePapers;
import abate.server.desk.words.When;
import java.util.List;
import java.util.Optional;

/** The hearings to come and those waiting for a decision, as cards in their order. */
public record HearingDay(When today, List<Card> cards) {
    public HearingDay {
        cards = List.copyOf(cards);
    }

    /**
     * One hearing.
     *
     * @param hour as it was set; empty where none was
     * @param who whose appeal it is
     * @param examiner who hears it; empty for a board
     * @param rows what else was set for it
     * @param papers the packet: every letter of the file
     * @param offers what may be done in the matter now
     * @param clocks the clocks of the matter that run
     */
    public record Card(
            When day,
            String hour,
            String place,
            String examiner,
            String number,
            String address,
            String matter,
            String sentence,
            List<String> who,
            List<CasePapers.Paper> papers,
            List<CaseActs.Offer> offers,
            List<CaseClocks.Line> clocks,
            Optional<String> continued,
            String href) {
        public Card {
            who = List.copyOf(who);
            papers = List.copyOf(papers);
            offers = List.copyOf(offers);
            clocks = List.copyOf(clocks);
        }
    }
}
