package abate.server.pictures;

import java.util.List;

/** The path of an arrow through its corners, and its head. */
final class Corners {
    private static final double HEAD = 5.5;
    private static final double WIDE = 2.6;
    private static final double ROUND = 3;

    private Corners() {}

    /** A line with rounded corners that ends where the head begins. */
    static String rounded(List<Diagram.Point> corners) {
        StringBuilder path = new StringBuilder("M" + at(corners.getFirst()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Diagram.Point corner = corners.get(i);
            Diagram.Point before = toward(corner, corners.get(i - 1), ROUND);
            Diagram.Point after = toward(corner, corners.get(i + 1), ROUND);
            path.append(" L")
                    .append(at(before))
                    .append(" Q")
                    .append(at(corner))
                    .append(' ')
                    .append(at(after));
        }
        return path.append(" L")
                .append(at(toward(corners.getLast(), corners.get(corners.size() - 2), HEAD - 1)))
                .toString();
    }

    static String head(List<Diagram.Point> corners) {
        Diagram.Point tip = corners.getLast();
        Diagram.Point from = corners.get(corners.size() - 2);
        double whole = Math.max(0.1, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        double dx = (tip.x() - from.x()) / whole;
        double dy = (tip.y() - from.y()) / whole;
        Diagram.Point back = new Diagram.Point(tip.x() - dx * HEAD, tip.y() - dy * HEAD);
        return "M" + at(tip) + " L" + at(new Diagram.Point(back.x() - dy * WIDE, back.y() + dx * WIDE)) + " L"
                + at(new Diagram.Point(back.x() + dy * WIDE, back.y() - dx * WIDE)) + " Z";
    }

    /** A point on the way from one to another, at most half of it. */
    private static Diagram.Point toward(Diagram.Point from, Diagram.Point to, double length) {
        double whole = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = whole == 0 ? 0 : Math.min(length, whole / 2) / whole;
        return new Diagram.Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static String at(Diagram.Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }
}
