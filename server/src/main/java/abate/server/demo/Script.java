package abate.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in a case of the demonstration, by the day since it was reported, up to the stage it is meant to reach. Its
 * chapters tell it, a procedure each.
 */
final class Script {
    /** One thing that happens, so many days after the report. */
    record Beat(int after, Telling telling) {}

    /** Tells it, on the day it is. */
    interface Telling {
        void tell(Teller teller, LocalDate today);
    }

    private final Stage stage;
    private final List<Beat> beats = new ArrayList<>();

    private Script(Stage stage) {
        this.stage = stage;
    }

    static List<Beat> of(Stage stage, Trouble trouble) {
        Script script = new Script(stage);
        ComplaintChapter.tell(script, trouble);
        CourtesyChapter.tell(script, trouble);
        OrderChapter.tell(script, trouble);
        PenaltyChapter.tell(script, trouble);
        return List.copyOf(script.beats);
    }

    /** The stage the case is meant to reach. */
    Stage stage() {
        return stage;
    }

    /** What happens so many days after the report, where the case comes to that stage. */
    void at(Stage from, int after, Telling telling) {
        if (stage.reaches(from)) {
            beats.add(new Beat(after, telling));
        }
    }
}
