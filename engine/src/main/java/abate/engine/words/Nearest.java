package abate.engine.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** The candidates, those first that take the fewest changes to reach. */
    public static List<String> first(String word, Collection<String> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate)))
                .toList();
    }

    /** How many letters must be changed, added, dropped or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(cost, from, to, row, column);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int change = cost[row - 1][column - 1] + (same ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
