package abate.engine.proof;

/**
 * Something of a book that carries a rule.
 *
 * @param rule the id as written
 * @param file within the book's folder, with slashes
 * @param place within the file, such as {@code acts.appeal › gates[0]}
 */
record Bearing(String rule, String file, String place) {

    /** Whether it stands at or below that place of that file. */
    boolean under(String inFile, String at) {
        return file.equals(inFile)
                && (place.equals(at) || place.startsWith(at + ".") || place.startsWith(at + " ") || at.isEmpty());
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + " › " + place;
    }
}
