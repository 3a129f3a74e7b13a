package abate.server.pictures;

import abate.engine.outline.Outline;
import java.util.List;

/**
 * A page of letter paper with a diagram and its key. Lengths are points of the printed page.
 *
 * @param width of the page within its margins
 * @param scale by which the diagram is drawn
 * @param left where the diagram begins
 * @param key the columns of the key
 * @param keyLeft where the key begins
 */
record Sheet(
        Outline outline,
        double width,
        double height,
        Diagram diagram,
        double scale,
        double left,
        double top,
        List<List<Block>> key,
        double keyLeft,
        double keyTop) {
    /** The smallest letters that may stand on the page. */
    static final double LEGIBLE = 6.5;

    static final double HEAD = 36;

    private static final double FOOT = 6;

    /** Whether all of it can be read. */
    boolean legible() {
        return smallest() >= LEGIBLE;
    }

    /** How far down the page anything is drawn. */
    double used() {
        double drawn = Math.max(top + diagram.height() * scale, keyTop + Key.height(key));
        return Math.min(height, drawn + FOOT);
    }

    /** The size of the smallest letters on the page. */
    double smallest() {
        return Math.min(Key.SIZE, Lettered.SMALLEST * scale);
    }
}
