package abate.server.desk.acts;

import abate.server.desk.casefile.About;
import abate.server.desk.words.Because;
import java.util.List;

/**
 * The page that closes a case.
 *
 * @param obstacles what still holds the case open
 * @param note what was typed
 * @param changed whether someone acted on the file since it was seen
 * @param seen the last act its reader had seen
 * @param key makes sending twice the same as once
 */
public record ClosePage(About about, List<Because> obstacles, String note, boolean changed, long seen, String key) {
    public ClosePage {
        obstacles = List.copyOf(obstacles);
    }
}
