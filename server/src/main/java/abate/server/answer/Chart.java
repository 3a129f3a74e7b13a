package abate.server.answer;

import abate.engine.money.Money;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small picture of what is owed over time, in the units of its view box.
 *
 * @param line the points of what is owed, "x,y x,y …"
 * @param area the same, closed along the ground
 * @param points the days of the table
 * @param first the first day with money owed
 * @param last the last day
 */
public record Chart(String line, String area, List<Point> points, Point first, Point last) {
    /** The width of the view box. */
    public static final int WIDTH = 480;
    /** Its height. */
    public static final int HEIGHT = 200;

    private static final int LEFT = 16;
    private static final int RIGHT = 16;
    private static final int TOP = 44;
    /** Where nothing is owed. */
    public static final int GROUND = 160;

    /** One day: where it lies, and what is owed on it. */
    public record Point(int x, int y, When when, Money owed) {}

    public Chart {
        points = List.copyOf(points);
    }

    static Optional<Chart> of(List<Outlook.Row> rows) {
        Money most = rows.stream().map(Outlook.Row::owed).max(Money::compareTo).orElse(Money.ZERO);
        if (rows.size() < 2 || !most.isPositive()) {
            return Optional.empty();
        }
        List<Point> points = rows.stream().map(row -> point(row, rows, most)).toList();
        Point first = points.stream()
                .filter(point -> point.owed().isPositive())
                .findFirst()
                .orElse(points.getLast());
        String line = points.stream()
                .map(point -> String.format(Locale.ROOT, "%d,%d", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        String area = points.getFirst().x() + "," + GROUND + " " + line + " "
                + points.getLast().x() + "," + GROUND;
        return Optional.of(new Chart(line, area, points, first, points.getLast()));
    }

    private static Point point(Outlook.Row row, List<Outlook.Row> rows, Money most) {
        long whole = days(rows.getFirst(), rows.getLast());
        long x = LEFT + (WIDTH - LEFT - RIGHT) * days(rows.getFirst(), row) / Math.max(1, whole);
        long y = GROUND - (GROUND - TOP) * row.owed().cents() / most.cents();
        return new Point((int) x, (int) y, row.when(), row.owed());
    }

    private static long days(Outlook.Row from, Outlook.Row to) {
        return ChronoUnit.DAYS.between(from.when().day(), to.when().day());
    }
}
