package abate.engine.walk;

import java.util.List;

/**
 * What later acts can still tell of a point: where each matter stands, what was done and answered as far as anything reads
 * it, where service stands, which money is owed or held for others, and in what order the days to come stand. Two points
 * with one slice have the same future, but for how far apart the days to come are.
 *
 * @param things each in words that tell it from every other
 */
record Slice(List<String> things) {
    Slice {
        things = List.copyOf(things);
    }
}
