package abate.server.pictures;

import abate.engine.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of words, numbers and tags that are drawn as one. Lengths are points before the drawing is scaled.
 *
 * @param centered each row in the middle of the block
 */
record Block(List<Row> rows, boolean centered) {
    private static final double GAP = 2;

    /** Something in a row. */
    sealed interface Piece {
        double width();
    }

    /** Words. */
    record Text(String words, double size, boolean bold, boolean quiet) implements Piece {
        @Override
        public double width() {
            return Lettering.width(words, size, bold);
        }
    }

    /** The number of an act; dashed by operation of law. */
    record Chip(int number, boolean law, double size) implements Piece {
        @Override
        public double width() {
            return size * 1.8;
        }

        double height() {
            return size * 1.3;
        }
    }

    /** The letter of a clock in the shape of its kind. */
    record Tag(String letter, Outline.Kind kind, double size) implements Piece {
        @Override
        public double width() {
            return Math.max(size * 1.4, Lettering.width(letter, size, true) + (kind == Outline.Kind.BAR ? 8 : 5));
        }

        double height() {
            return size * 1.3;
        }
    }

    /** Room at the beginning of a row. */
    record Indent(double width) implements Piece {}

    /** One line. */
    record Row(List<Piece> pieces, double height) {
        double width() {
            double sum = pieces.stream().mapToDouble(Piece::width).sum();
            return sum + GAP * Math.max(0, pieces.size() - 1);
        }
    }

    double width() {
        return rows.stream().mapToDouble(Row::width).max().orElse(0);
    }

    double height() {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    /** Where the pieces of a row begin, counted from the row's own beginning. */
    static List<Double> places(Row row) {
        List<Double> places = new ArrayList<>();
        double at = 0;
        for (Piece piece : row.pieces()) {
            places.add(at);
            at += piece.width() + GAP;
        }
        return places;
    }

    /** A number, words beside it in as many lines as they need, and tags behind the last. */
    static List<Row> entry(
            Piece mark, double room, String words, double size, double most, List<? extends Piece> tags) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Lettering.wrap(words, size, false, most);
        double tagged = tags.stream().mapToDouble(tag -> tag.width() + GAP).sum();
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> row = new ArrayList<>();
            row.add(i == 0 ? mark : new Indent(room));
            if (i == 0 && mark.width() + GAP <= room) {
                row.add(new Indent(room - mark.width() - GAP));
            }
            row.add(new Text(lines.get(i), size, false, false));
            rows.add(new Row(row, size * (i == 0 ? 1.4 : 1.2)));
        }
        if (tags.isEmpty()) {
            return rows;
        }
        if (Lettering.width(lines.getLast(), size, false) + tagged <= most) {
            rows.getLast().pieces().addAll(tags);
        } else {
            List<Piece> row = new ArrayList<>(List.of(new Indent(room)));
            row.addAll(tags);
            rows.add(new Row(row, size * 1.4));
        }
        return rows;
    }

    /** Pieces side by side, a few in a row. */
    static List<Row> flow(List<List<Piece>> groups, double most, double height) {
        List<Row> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        for (List<Piece> group : groups) {
            List<Piece> longer = new ArrayList<>(row);
            longer.addAll(group);
            if (!row.isEmpty() && new Row(longer, height).width() > most) {
                rows.add(new Row(row, height));
                row = new ArrayList<>();
            }
            row.addAll(group);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row, height));
        }
        return rows;
    }
}
