package abate.engine.matter;

import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of one matter, each answer under the rule or act it answers for. All of it is forgotten as soon as
 * anything of the file changes, or it is asked as of another day.
 */
final class Remembered {
    private final Map<Object, Value> answers = new IdentityHashMap<>();
    private long state = -1;
    private @Nullable LocalDate now;

    /**
     * The answer, worked out where it is not known.
     *
     * @param state tells one state of the file from every other
     * @param of the rule or act itself, whatever equals it
     */
    Value answer(long state, LocalDate now, Object of, Supplier<Value> found) {
        if (!holds(state, now)) {
            forget(state, now);
        }
        Value known = answers.get(of);
        if (known != null) {
            return known;
        }
        Value answer = found.get();
        if (holds(state, now)) {
            answers.put(of, answer);
        }
        return answer;
    }

    private boolean holds(long asked, LocalDate on) {
        return state == asked && on.equals(now);
    }

    private void forget(long asked, LocalDate on) {
        answers.clear();
        state = asked;
        now = on;
    }
}
