package abate.engine.matter;

import abate.engine.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands over what one reader of a case may not be told (RE-34): the same words over the same answer and different words
 * over different answers, so that what is counted by them comes to the same (RE-63).
 */
final class Veil {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** The reader knows these words themselves; no veil can hide them. */
    void knows(Value value) {
        switch (value) {
            case Value.Text(String text) -> known.add(text);
            case Value.Listed(List<Value> items) -> items.forEach(this::knows);
            case Value.Absent absent -> {}
            case Value.Flag flag -> {}
            case Value.Whole whole -> {}
            case Value.Amount amount -> {}
            case Value.Percent percent -> {}
            case Value.Day day -> {}
            case Value.Moment moment -> {}
            case Value.Structure structure -> {}
        }
    }

    /** What the reader is told in place of an answer; only words are veiled. */
    Value over(Value value) {
        return switch (value) {
            case Value.Text text -> over(text);
            case Value.Listed(List<Value> items) ->
                Value.of(items.stream().map(this::over).toList());
            case Value.Absent absent -> absent;
            case Value.Flag flag -> flag;
            case Value.Whole whole -> whole;
            case Value.Amount amount -> amount;
            case Value.Percent percent -> percent;
            case Value.Day day -> day;
            case Value.Moment moment -> moment;
            case Value.Structure structure -> structure;
        };
    }

    private Value over(Value.Text text) {
        if (text.text().isBlank() || known.contains(text.text())) {
            return text;
        }
        int number = numbers.computeIfAbsent(text.text(), words -> numbers.size() + 1);
        return Value.of("Withheld " + number + ": confidential · Reservado " + number + ": confidencial");
    }
}
