package abate.server.pictures;

import abate.engine.outline.Outline;
import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws one page; used once. */
final class Drawing {
    private static final double ROUND = 5;

    private final Sheet sheet;
    private final Outline outline;
    private final Optional<Place> place;
    private final Svg svg = new Svg();
    private final Blocks blocks = new Blocks(svg);

    Drawing(Sheet sheet, Optional<Place> place) {
        this.sheet = sheet;
        this.outline = sheet.outline();
        this.place = place;
    }

    /** A whole page of paper with the font inside, for a file that is opened away from the server's pages. */
    String withLetters() {
        return drawn(sheet.height())
                .replaceFirst("</desc>\n", "</desc>\n" + java.util.regex.Matcher.quoteReplacement(Letters.STYLE));
    }

    /** As it stands among other things on a page of the web: no paper is left blank below it. */
    String drawn() {
        return drawn(sheet.used());
    }

    private String drawn(double height) {
        svg.open(sheet.width(), height, "picture-" + outline.procedure(), title(), description());
        svg.rect(new Diagram.Rectangle(0, 0, sheet.width(), height), 0, "fill=\"#fff\"");
        head();
        svg.group("transform=\"translate(" + Svg.number(sheet.left()) + " " + Svg.number(sheet.top()) + ") scale("
                + String.format(java.util.Locale.ROOT, "%.4f", sheet.scale()) + ")\"");
        sheet.diagram().lines().forEach(this::arrow);
        sheet.diagram().lines().forEach(this::words);
        sheet.diagram().boxes().forEach(this::box);
        svg.end();
        key();
        return svg.close();
    }

    private String title() {
        return outline.title() + pick(", a picture of the procedure", ", imagen del procedimiento");
    }

    private String description() {
        String here = place.map(at -> pick("The matter is here: ", "El asunto está aquí: ")
                        + outline.state(at.here()).name() + ". ")
                .orElse("");
        return here
                + outline.arrows().stream()
                        .map(arrow -> outline.state(arrow.from()).name() + pick(" to ", " a ")
                                + outline.state(arrow.to()).name() + ": "
                                + arrow.acts().stream()
                                        .map(act -> act.number() + " " + act.title())
                                        .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(". ", "", ". "))
                + pick(
                        "The words below say everything that the picture shows.",
                        "El texto dice todo lo que muestra la imagen.");
    }

    private void head() {
        svg.text(0, 14, 15, true, outline.title(), "");
        String in = outline.jurisdiction() + " · " + outline.cite() + pick(" · in force since ", " · vigente desde el ")
                + Dates.sayWithoutWeekday(outline.from(), outline.language());
        List<String> lines = Lettering.wrap(in, 8, false, sheet.width());
        for (int i = 0; i < lines.size(); i++) {
            svg.text(0, 27 + 10.0 * i, 8, false, lines.get(i), "fill=\"" + Svg.QUIET + "\"");
        }
    }

    private void arrow(Diagram.Line line) {
        String dash = line.arrow().law() ? " stroke-dasharray=\"4 2.5\"" : "";
        svg.path(Corners.rounded(line.corners()), "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1\"" + dash);
        svg.path(Corners.head(line.corners()), "fill=\"" + Svg.INK + "\"");
    }

    private void words(Diagram.Line line) {
        svg.rect(line.label(), 2, "fill=\"#fff\"");
        blocks.draw(
                line.words(),
                line.label().x() + 2,
                line.label().y() + 1.5,
                line.label().width() - 4);
    }

    private void box(Diagram.Box box) {
        boolean here = place.filter(at -> at.here().equals(box.state().key())).isPresent();
        boolean passed = !here
                && place.filter(at -> at.passed().contains(box.state().key())).isPresent();
        String fill = here ? "#e7f2fb" : box.state().closed() || passed ? "#f0f0f0" : "#fff";
        svg.rect(
                box.at(),
                ROUND,
                "fill=\"" + fill + "\" stroke=\"" + Svg.INK + "\" stroke-width=\"" + (here ? "3" : "1.2") + "\"");
        if (box.state().closed()) {
            svg.rect(inset(box.at(), 2.2), ROUND - 2, "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"0.8\"");
        }
        double y = box.at().y() + Layout.PAD_Y;
        Block.Row mark = box.inside().rows().getFirst();
        Block named =
                new Block(box.inside().rows().subList(1, box.inside().rows().size()), true);
        double start = y + mark.height();
        if (here) {
            banner(box, y);
        } else if (passed) {
            passed(box, y);
        } else if (box.state().first() || box.state().closed()) {
            blocks.draw(
                    new Block(List.of(mark), true), box.at().x(), y, box.at().width());
        } else {
            start -= mark.height() / 2;
        }
        blocks.draw(named, box.at().x(), start, box.at().width());
        if (box.state().first()) {
            dot(box);
        }
    }

    /** A band of ink with white words: seen without colour, and read out. */
    private void banner(Diagram.Box box, double y) {
        Diagram.Rectangle band = new Diagram.Rectangle(
                box.at().x() + 1.5, box.at().y() + 1.5, box.at().width() - 3, 10.5);
        svg.rect(band, 2.5, "fill=\"" + Svg.INK + "\"");
        svg.text(
                middle(box),
                y + 6.2,
                Lettered.SMALLEST,
                true,
                pick("You are here", "Está aquí"),
                "fill=\"#fff\" text-anchor=\"middle\"");
    }

    private void passed(Diagram.Box box, double y) {
        double x = middle(box) - 17;
        svg.path(
                "M" + Svg.number(x) + " " + Svg.number(y + 4) + " l2 2.4 l4 -5",
                "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.3\"");
        svg.text(x + 8, y + 6.6, Lettered.SMALLEST, false, pick("passed", "pasado"), "");
    }

    /** Where a matter begins. */
    private void dot(Diagram.Box box) {
        double x = box.at().x() + 5.5;
        double y = box.at().y() + 6.5;
        svg.path(
                "M" + Svg.number(x - 2.5) + " " + Svg.number(y) + " a2.5 2.5 0 1 0 5 0 a2.5 2.5 0 1 0 -5 0",
                "fill=\"" + Svg.INK + "\"");
    }

    private static double middle(Diagram.Box box) {
        return box.at().x() + box.at().width() / 2;
    }

    private static Diagram.Rectangle inset(Diagram.Rectangle at, double by) {
        return new Diagram.Rectangle(at.x() + by, at.y() + by, at.width() - 2 * by, at.height() - 2 * by);
    }

    private void key() {
        double x = sheet.keyLeft();
        for (List<Block> column : sheet.key()) {
            double y = sheet.keyTop();
            for (Block entry : column) {
                blocks.draw(entry, x, y, Key.COLUMN);
                y += entry.height();
            }
            x += Key.COLUMN + Key.GUTTER;
        }
    }

    private String pick(String english, String spanish) {
        return outline.language() == Language.ENGLISH ? english : spanish;
    }
}
