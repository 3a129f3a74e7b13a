package abate.server.desk.workday;

import abate.server.desk.calendar.DocketLine;
import abate.server.desk.words.When;
import java.util.List;

/**
 * The first page after signing in.
 *
 * @param name who reads it
 * @param now overdue or due today, and theirs
 * @param week theirs in the seven days to come
 * @param ending rights of others that end in those days
 * @param letters letters issued and not served yet, for those who serve them
 * @param stages where the open cases stand, and what the reader may do there
 * @param reports how many residents' reports wait to be read; -1 where they are not the reader's to read
 * @param mayOpen whether the reader may open a case
 * @param nextOpenDay the next day the city is open
 */
public record MyDay(
        String name,
        When today,
        When nextOpenDay,
        List<DocketLine> now,
        List<DocketLine> week,
        List<DocketLine> ending,
        List<Waiting> letters,
        List<Stage> stages,
        long reports,
        List<Asked> asked,
        List<DocketLine> hearings,
        boolean mayOpen) {
    public MyDay {
        now = List.copyOf(now);
        week = List.copyOf(week);
        ending = List.copyOf(ending);
        letters = List.copyOf(letters);
        stages = List.copyOf(stages);
        asked = List.copyOf(asked);
        hearings = List.copyOf(hearings);
    }

    /**
     * A letter that is issued and not served on everyone.
     *
     * @param says who is still to be served
     */
    public record Waiting(String number, String address, String letter, When issued, String says, String href) {}

    /** What somebody with a letter asks for, and nobody has answered. */
    public record Asked(String what, String number, String address, When received, String href) {}

    /**
     * Open cases that stand at the same place.
     *
     * @param acts what the reader may do there
     * @param href the list of them
     */
    public record Stage(String procedure, String state, int cases, List<String> acts, String href) {
        public Stage {
            acts = List.copyOf(acts);
        }
    }
}
