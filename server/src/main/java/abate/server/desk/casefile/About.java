package abate.server.desk.casefile;

import abate.server.casefile.CaseView;
import abate.server.desk.words.CaseLinks;

/** The case a page is about, as the line above its title says it, with the way back. */
public record About(String number, String address, String sentence) {

    /** The case of a file as it is read. */
    public static About of(CaseView view) {
        return new About(view.number(), CasePage.address(view.state()), CasePage.sentence(view.state(), view.closed()));
    }

    /** The address of its file. */
    public String href() {
        return CaseLinks.file(number);
    }
}
