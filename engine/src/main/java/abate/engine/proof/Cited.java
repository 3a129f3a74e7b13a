package abate.engine.proof;

import java.util.List;

/**
 * A citation as it stands in a file, with the rules that stand beside it.
 *
 * @param file within the book's folder
 * @param place within the file
 */
record Cited(String file, String place, String cite, List<String> rules) {
    @Override
    public String toString() {
        return place.isEmpty() ? file : file + " › " + place;
    }
}
