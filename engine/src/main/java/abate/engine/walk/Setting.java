package abate.engine.walk;

import abate.engine.matter.Act;
import java.time.LocalDate;
import java.util.List;

/**
 * A case file as a written case left it on the day a matter was opened: where a walk sets out.
 *
 * @param acts what is on file, the act that opened the matter last
 * @param matter the id of the matter that is walked
 * @param day the day it was opened
 */
record Setting(List<Act> acts, String matter, LocalDate day) {
    Setting {
        acts = List.copyOf(acts);
    }
}
