package abate.server.desk.frame;

import abate.server.desk.words.When;
import java.util.Optional;

/**
 * What surrounds every page of the desk.
 *
 * @param demo the bar that moves the day of a demonstration; empty in a city's own work
 */
public record DeskFrame(Optional<Demo> demo) {

    /**
     * The day of the demonstration and where it may go.
     *
     * @param then the page to come back to
     */
    public record Demo(When today, When nextDay, When nextOpenDay, String then) {}
}
