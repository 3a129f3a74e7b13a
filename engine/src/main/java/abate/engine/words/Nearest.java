package abate.engine.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest right word to a misspelled one, for messages such as "did you mean monday?". */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate that takes the fewest single-letter changes to reach, or empty when even that one takes more than
     * a third of the word (at least one, so that a slip in a short word is still found).
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int most = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            above = nextRow(from.charAt(row - 1), row, to, above);
        }
        return above[to.length()];
    }

    private static int[] nextRow(char letter, int row, String to, int[] above) {
        int[] here = new int[to.length() + 1];
        here[0] = row;
        for (int column = 1; column <= to.length(); column++) {
            int change = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
            here[column] = Math.min(change, 1 + Math.min(above[column], here[column - 1]));
        }
        return here;
    }
}
