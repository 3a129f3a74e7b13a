package abate.server.answer;

import abate.engine.book.ClockRule;
import abate.engine.matter.Clock;

/**
 * A day of the law that concerns the reader.
 *
 * @param means "Last day to appeal"
 * @param whose whose day it is in words; empty for the reader's own
 * @param look its look: right, duty, mark; overdue where a duty has passed unmet, gone where a right has
 *     passed unused, done where it was used or met
 */
public record DateLine(String means, String whose, When when, String look, Because why) {

    static DateLine of(Clock clock, String whose, Speech speech) {
        return new DateLine(
                Speech.beginning(speech.say(clock.rule().means())),
                whose,
                speech.when(clock.day()),
                look(clock),
                speech.because(clock.reason()));
    }

    private static String look(Clock clock) {
        return switch (clock.standing()) {
            case RUNNING -> running(clock.rule().sort());
            case KEPT, LATE -> "done";
            case LAPSED -> "gone";
            case OVERDUE -> "overdue";
            case REACHED -> "mark";
        };
    }

    private static String running(ClockRule.Sort sort) {
        return switch (sort) {
            case RIGHT -> "right";
            case DUTY -> "duty";
            case EARLIEST, MARKS, RUNS -> "mark";
        };
    }
}
