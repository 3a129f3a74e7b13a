package abate.server.pictures;

import abate.engine.outline.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the page on which a procedure is best read. */
final class Fitting {
    private static final double SHORT = 568;
    private static final double LONG = 748;
    private static final double LARGEST = 1.25;
    private static final double APART = 16;
    private static final double[] UNFOLDED = {0};
    private static final double[] FOLDED = {0.6, 0.75, 1, 1.3, 1.6};

    private final Outline outline;

    private Fitting(Outline outline) {
        this.outline = outline;
    }

    /**
     * The first of these that can be read, each on the page where it is largest: titles on the arrows and nothing folded,
     * titles and folded, numbers and nothing folded, numbers and folded.
     */
    static Sheet of(Outline outline) {
        return new Fitting(outline).found();
    }

    private Sheet found() {
        return best(true, UNFOLDED)
                .filter(Sheet::legible)
                .or(() -> best(true, FOLDED).filter(Sheet::legible))
                .or(() -> best(false, UNFOLDED).filter(Sheet::legible))
                .or(() -> best(false, FOLDED))
                .orElseThrow(
                        () -> new IllegalStateException("no layout of " + outline.procedure() + " holds together"));
    }

    private Optional<Sheet> best(boolean titles, double[] shapes) {
        List<Block> entries = new Key(outline, titles).entries();
        return diagrams(titles, shapes).stream()
                .flatMap(diagram -> pages(diagram, entries))
                .max(Comparator.comparingLong((Sheet sheet) -> Math.round(sheet.scale() * 100))
                        .thenComparingDouble(Sheet::height)
                        .thenComparingDouble(sheet -> -sheet.diagram().height()));
    }

    private List<Diagram> diagrams(boolean titles, double[] shapes) {
        Layout layout = new Layout(outline);
        List<Diagram> diagrams = new ArrayList<>();
        for (double shape : shapes) {
            layout.laid(new Diagram.Style(true, titles, shape)).ifPresent(diagrams::add);
            layout.laid(new Diagram.Style(false, titles, shape)).ifPresent(diagrams::add);
        }
        return diagrams;
    }

    private Stream<Sheet> pages(Diagram diagram, List<Block> entries) {
        return Stream.of(
                below(diagram, entries, SHORT, LONG),
                below(diagram, entries, LONG, SHORT),
                beside(diagram, entries, SHORT, LONG, 1),
                beside(diagram, entries, LONG, SHORT, 1),
                beside(diagram, entries, LONG, SHORT, 2));
    }

    private Sheet below(Diagram diagram, List<Block> entries, double width, double height) {
        List<List<Block>> key = Key.columns(entries, (int) ((width + Key.GUTTER) / (Key.COLUMN + Key.GUTTER)));
        double scale = scale(diagram, width, height - Sheet.HEAD - APART - Key.height(key));
        double left = (width - diagram.width() * scale) / 2;
        double keyTop = Sheet.HEAD + diagram.height() * scale + APART;
        return new Sheet(outline, width, height, diagram, scale, left, Sheet.HEAD, key, 0, keyTop);
    }

    private Sheet beside(Diagram diagram, List<Block> entries, double width, double height, int count) {
        List<List<Block>> key = Key.columns(entries, count);
        double free = width - count * (Key.COLUMN + Key.GUTTER);
        double room = height - Sheet.HEAD;
        double scale = Key.height(key) > room ? 0 : scale(diagram, free, room);
        double left = (free - diagram.width() * scale) / 2;
        return new Sheet(outline, width, height, diagram, scale, left, Sheet.HEAD, key, free + Key.GUTTER, Sheet.HEAD);
    }

    private static double scale(Diagram diagram, double width, double height) {
        return Math.max(0, Math.min(LARGEST, Math.min(width / diagram.width(), height / diagram.height())));
    }
}
