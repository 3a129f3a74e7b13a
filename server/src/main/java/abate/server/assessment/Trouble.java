package abate.server.assessment;

/**
 * What is wrong with a file, where, and what to write instead. It repeats nothing of the line: a roll is full of names.
 *
 * @param line counted from 1, the heading included; 0 where it is about the file as a whole
 * @param column as the heading writes it; empty where it is about the line as a whole
 */
record Trouble(long line, String column, String says) {
    @Override
    public String toString() {
        String where = (line == 0 ? "" : "line " + line) + (column.isEmpty() ? "" : (line == 0 ? "" : ", ") + column);
        return where.isEmpty() ? says : where + ": " + says;
    }
}
