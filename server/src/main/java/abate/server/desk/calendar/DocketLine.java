package abate.server.desk.calendar;

import abate.server.desk.words.Look;
import abate.server.desk.words.When;
import java.util.List;

/**
 * One clock in a list over all cases.
 *
 * @param whose whose it is, in words; empty for nobody's
 * @param file the address of the case
 * @param standing how it stands, in words; empty while it simply runs
 * @param acts the acts that would use or meet it, where the reader may do them
 */
public record DocketLine(
        Look look,
        String number,
        String address,
        String matter,
        String means,
        String whose,
        When day,
        String standing,
        String file,
        List<Link> acts) {
    public DocketLine {
        acts = List.copyOf(acts);
    }

    /** Something to click. */
    public record Link(String words, String href) {}
}
