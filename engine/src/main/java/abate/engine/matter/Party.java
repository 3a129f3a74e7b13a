package abate.engine.matter;

import abate.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Someone with a part in the case file.
 *
 * @param id within the case file
 * @param roles by the names the book gives parties
 * @param address where papers reach them: for an owner that of the latest equalized assessment roll, or as known
 * @param outOfState lives or does business outside the state (AS-12, NO-25)
 * @param hasManager a property manager or rental agency oversees the premises (AS-11, NO-24)
 */
public record Party(
        String id, String name, List<String> roles, List<String> address, boolean outOfState, boolean hasManager) {
    public Party {
        roles = List.copyOf(roles);
        address = List.copyOf(address);
    }

    /** True where the party plays that part. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** As expressions read a party. */
    public Value.Structure asValue() {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("id", Value.of(id));
        parts.put("name", Value.of(name));
        parts.put("address", address.isEmpty() ? Value.ABSENT : Value.of(String.join(", ", address)));
        parts.put("roles", Value.of(roles.stream().map(Value::of).toList()));
        parts.put("out_of_state", Value.of(outOfState));
        parts.put("has_manager", Value.of(hasManager));
        return new Value.Fields(parts);
    }
}
