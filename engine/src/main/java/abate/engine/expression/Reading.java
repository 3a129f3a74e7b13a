package abate.engine.expression;

import abate.engine.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One fact an expression rested on: the path by which it was read ({@code order.level}) and what stood there. Readings
 * are the leaves of every reason.
 *
 * @param of the thing on file whose part it is; null where it is no such part
 */
public record Reading(String path, Value value, Value.@Nullable Thing of) {

    /** The part of the thing that was read: the last name of the path. */
    public String part() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
