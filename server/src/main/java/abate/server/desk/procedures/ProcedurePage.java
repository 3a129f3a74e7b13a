package abate.server.desk.procedures;

import abate.engine.outline.ActText;
import abate.engine.outline.Outline;
import abate.server.desk.words.When;
import abate.server.pictures.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure on the desk: its picture, and below it the same in words.
 *
 * @param svg the picture
 * @param landscape whether its page is wider than high
 * @param matter the matter whose place it shows; empty for the procedure alone
 */
public record ProcedurePage(
        Outline outline, String svg, boolean landscape, Optional<OfMatter> matter, List<Stop> stops, ActText words) {

    /**
     * The matter whose place is shown.
     *
     * @param address what its file is called
     * @param sentence where it stands, in words
     * @param since since when
     * @param here the name of the state
     */
    public record OfMatter(String number, String address, String sentence, When since, String here, When day) {}

    /** What a state is to the matter. */
    public enum Mark {
        NONE(""),
        HERE("You are here"),
        PASSED("passed");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A state with the acts possible in it.
     *
     * @param acts those not told at a state before
     * @param also those told before
     */
    public record Stop(Outline.State state, Mark mark, List<Outline.Act> acts, List<Outline.Act> also) {}

    static ProcedurePage of(
            Outline outline, String svg, boolean landscape, Optional<OfMatter> matter, Optional<Place> place) {
        return new ProcedurePage(outline, svg, landscape, matter, stops(outline, place), new ActText(outline));
    }

    private static List<Stop> stops(Outline outline, Optional<Place> place) {
        Set<Integer> told = new HashSet<>();
        List<Stop> stops = new ArrayList<>();
        for (Outline.State state : outline.states()) {
            List<Outline.Act> here = outline.acts().stream()
                    .filter(act -> act.from().contains(state.key()))
                    .toList();
            stops.add(new Stop(
                    state,
                    place.map(at -> mark(at, state.key())).orElse(Mark.NONE),
                    here.stream().filter(act -> !told.contains(act.number())).toList(),
                    here.stream().filter(act -> told.contains(act.number())).toList()));
            here.forEach(act -> told.add(act.number()));
        }
        return List.copyOf(stops);
    }

    private static Mark mark(Place place, String state) {
        return place.here().equals(state) ? Mark.HERE : place.passed().contains(state) ? Mark.PASSED : Mark.NONE;
    }
}
