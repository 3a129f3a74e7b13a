package abate.server.desk.words;

import abate.engine.book.ClockRule;
import abate.engine.matter.Clock;

/** The look of a day: what it is to people, told by a shape and a word, never by colour alone. */
public enum Look {
    /** Theirs to use until the day ends. */
    RIGHT("right", "Right"),
    /** To be done by the day. */
    DUTY("duty", "Duty"),
    /** Not before the day. */
    BAR("bar", "Not before"),
    /** The day only marks something. */
    MARK("mark", "Date"),
    /** A duty whose day has passed unmet. */
    OVERDUE("overdue", "Overdue"),
    /** Used, met or past. */
    SETTLED("settled", "Settled");

    private final String css;
    private final String word;

    Look(String css, String word) {
        this.css = css;
        this.word = word;
    }

    /** As style sheets name it. */
    public String css() {
        return css;
    }

    /** As people read it. */
    public String word() {
        return word;
    }

    /** The look of a clock as it stands. */
    public static Look of(ClockRule.Sort sort, Clock.Standing standing) {
        return switch (standing) {
            case OVERDUE -> OVERDUE;
            case KEPT, LATE, LAPSED, REACHED -> SETTLED;
            case RUNNING -> of(sort);
        };
    }

    /** What a day of that sort is to people. */
    public static Look of(ClockRule.Sort sort) {
        return switch (sort) {
            case RIGHT -> RIGHT;
            case DUTY -> DUTY;
            case EARLIEST -> BAR;
            case MARKS, RUNS -> MARK;
        };
    }
}
