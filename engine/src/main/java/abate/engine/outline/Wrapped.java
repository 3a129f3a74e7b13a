package abate.engine.outline;

import java.util.ArrayList;
import java.util.List;

/** Lines that end before the edge. */
final class Wrapped {
    private final int width;
    private final List<String> lines = new ArrayList<>();

    Wrapped(int width) {
        this.width = width;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    void add(int indent, String words) {
        wrap(" ".repeat(indent), " ".repeat(indent), words);
    }

    /** With a mark in the margin of the first line. */
    void hang(int indent, String mark, int room, String words) {
        String first = " ".repeat(indent) + mark + " ".repeat(Math.max(1, room - mark.length()));
        wrap(first, " ".repeat(indent + room), words);
    }

    private void wrap(String first, String later, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(later);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
