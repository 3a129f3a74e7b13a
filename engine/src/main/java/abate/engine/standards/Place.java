package abate.engine.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part where it stands: facts that it does not carry itself are looked for in what it stands in.
 *
 * @param path where it is, from the building down; empty for the property itself
 */
record Place(Part part, @Nullable Place above, String path) {

    /** The property itself. */
    static Place of(Part property) {
        return new Place(property, null, "");
    }

    /** A part inside this one. */
    Place inner(Part inside) {
        return new Place(inside, this, path.isEmpty() ? inside.name() : path + " › " + inside.name());
    }

    /** What came of looking for a fact. */
    sealed interface Found {}

    /** It is on record. */
    record Known(Fact fact) implements Found {}

    /** It was not measured. */
    record NotMeasured(Missing missing) implements Found {}

    /** Nothing here carries such a fact: a common hall stands in no unit. */
    record NoSuchPart() implements Found {}

    Found find(FactKind kind) {
        @Nullable Place nearest = null;
        for (Place at = this; at != null; at = at.above) {
            if (kind.of().contains(at.part.kind())) {
                nearest = nearest == null ? at : nearest;
                Fact recorded = at.part.facts().get(kind.name());
                if (recorded != null) {
                    return new Known(recorded);
                }
            }
        }
        if (nearest == null) {
            return new NoSuchPart();
        }
        Fact otherwise = kind.otherwise();
        return otherwise != null
                ? new Known(otherwise)
                : new NotMeasured(new Missing(nearest.path(), kind.name(), kind.ask()));
    }

    /** This, or the nearest it stands in, of that kind. */
    Optional<Place> nearest(String kind) {
        for (Place at = this; at != null; at = at.above) {
            if (at.part.kind().equals(kind)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The parts of that kind in this one, by their names; empty where nobody looked for them. */
    Optional<List<Place>> inside(String kind) {
        Map<String, Part> parts = part.parts().get(kind);
        return parts == null
                ? Optional.empty()
                : Optional.of(parts.values().stream().map(this::inner).toList());
    }

    /** The parts beside this one that name it in that fact. */
    List<Place> joinedBy(String fact) {
        Place over = above;
        if (over == null) {
            return List.of();
        }
        return over.inside(part.kind()).orElse(List.of()).stream()
                .filter(each -> each.part.facts().get(fact) instanceof Fact.Note(String name)
                        && name.equals(part.name())
                        && !each.part.name().equals(part.name()))
                .toList();
    }
}
