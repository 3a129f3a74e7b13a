package abate.server.casefile;

import abate.engine.matter.Party;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With what a case file begins.
 *
 * @param parcelId the property it is about; null where it is about a person and no property
 * @param facts what is known of the case, by the names the book gives
 * @param parties who has a part in it, each with an id of its own within the file
 * @param intakeReport the resident's report it rests on; null for none
 */
public record Opening(
        @Nullable UUID parcelId,
        Map<String, Value> facts,
        List<Party> parties,
        @Nullable UUID intakeReport) {
    public Opening {
        facts = Map.copyOf(facts);
        parties = List.copyOf(parties);
    }
}
