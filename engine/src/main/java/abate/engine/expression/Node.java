package abate.engine.expression;

import abate.engine.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a compiled expression. */
interface Node {
    /** The value here; facts read on the way are added to the readings where they are asked for. */
    Value value(Scope scope, @Nullable List<Reading> readings);

    /** The path this step reads by, where it is a plain reading such as {@code order.level}; otherwise null. */
    default @Nullable String path(Scope scope) {
        return null;
    }
}
