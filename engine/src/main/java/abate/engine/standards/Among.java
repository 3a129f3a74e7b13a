package abate.engine.standards;

import java.util.List;
import java.util.Optional;

/** Over which parts something is counted, summed or looked for. */
sealed interface Among {
    /** Those parts; where nobody looked for them, that is added to what is missing. */
    List<Place> of(Place place, List<Missing> missing);

    /** The kind of those parts. */
    String kind();

    /** The parts of a kind inside. */
    record Inside(PartKind part) implements Among {
        @Override
        public List<Place> of(Place place, List<Missing> missing) {
            Optional<List<Place>> inside = place.inside(part.name());
            if (inside.isEmpty()) {
                missing.add(new Missing(place.path(), part.plural(), part.title()));
            }
            return inside.orElse(List.of());
        }

        @Override
        public String kind() {
            return part.name();
        }
    }

    /** The parts beside this one that say they count with it. */
    record JoinedBy(String kind, FactKind fact) implements Among {
        @Override
        public List<Place> of(Place place, List<Missing> missing) {
            return place.joinedBy(fact.name());
        }
    }
}
