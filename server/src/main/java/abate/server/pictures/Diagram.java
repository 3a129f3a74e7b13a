package abate.server.pictures;

import abate.engine.outline.Outline;
import java.util.List;

/**
 * States and arrows with their places, in points before scaling.
 *
 * @param style how it was laid out
 */
record Diagram(Style style, double width, double height, List<Box> boxes, List<Line> lines) {
    private static final double STRAIGHT = 0.7;

    /**
     * How a diagram may be laid out.
     *
     * @param down runs down the page, else to the right
     * @param titles titles stand on the arrows, else their numbers alone
     * @param shape width by height to which it is folded, like a text in lines; 0 for not folded
     */
    record Style(boolean down, boolean titles, double shape) {}

    /**
     * Whether every arrow runs from its state to the other at right angles and past its own words. The kernel loses parts
     * of some arrows when it folds a procedure; such a folding is not drawn.
     */
    boolean holds() {
        return lines.stream().allMatch(this::holds);
    }

    private boolean holds(Line line) {
        List<Point> corners = line.corners();
        boolean passes = false;
        for (int i = 1; i < corners.size(); i++) {
            Rectangle stretch = Rectangle.around(corners.get(i - 1), corners.get(i));
            if (Math.min(stretch.width(), stretch.height()) > STRAIGHT) {
                return false;
            }
            passes |= stretch.overlaps(line.label());
            if (boxes.stream().anyMatch(box -> stretch.overlaps(box.at().smaller(1)))) {
                return false;
            }
        }
        return passes
                && box(line.arrow().from()).touches(corners.getFirst())
                && box(line.arrow().to()).touches(corners.getLast());
    }

    private Rectangle box(String state) {
        return boxes.stream()
                .filter(box -> box.state().key().equals(state))
                .findFirst()
                .orElseThrow()
                .at();
    }

    /** A state. */
    record Box(Outline.State state, Block inside, Rectangle at) {}

    /** An arrow: its corners from start to head, and its words with their place. */
    record Line(Outline.Arrow arrow, List<Point> corners, Block words, Rectangle label) {}

    record Point(double x, double y) {}

    record Rectangle(double x, double y, double width, double height) {
        /** The least that holds both points, and is never without area. */
        static Rectangle around(Point one, Point other) {
            return new Rectangle(
                    Math.min(one.x(), other.x()) - 0.1,
                    Math.min(one.y(), other.y()) - 0.1,
                    Math.abs(one.x() - other.x()) + 0.2,
                    Math.abs(one.y() - other.y()) + 0.2);
        }

        Rectangle smaller(double by) {
            return new Rectangle(x + by, y + by, width - 2 * by, height - 2 * by);
        }

        /** True for a point on its border or within it. */
        boolean touches(Point point) {
            return smaller(-1).overlaps(around(point, point));
        }

        boolean overlaps(Rectangle other) {
            return x < other.x + other.width - 0.01
                    && other.x < x + width - 0.01
                    && y < other.y + other.height - 0.01
                    && other.y < y + height - 0.01;
        }
    }
}
