package abate.server.pictures;

import java.util.List;

/** Draws rows of words, numbers and tags. */
final class Blocks {
    private final Svg svg;

    Blocks(Svg svg) {
        this.svg = svg;
    }

    /** The block with its upper left corner there; rows in the middle of the width where the block asks for it. */
    void draw(Block block, double x, double y, double width) {
        double top = y;
        for (Block.Row row : block.rows()) {
            double left = block.centered() ? x + (width - row.width()) / 2 : x;
            if (block.centered() && row.pieces().size() == 1 && row.pieces().getFirst() instanceof Block.Text text) {
                words(text, x + width / 2, top + row.height() / 2, " text-anchor=\"middle\"");
                top += row.height();
                continue;
            }
            List<Double> places = Block.places(row);
            for (int i = 0; i < places.size(); i++) {
                piece(row.pieces().get(i), left + places.get(i), top + row.height() / 2);
            }
            top += row.height();
        }
    }

    private void piece(Block.Piece piece, double x, double middle) {
        switch (piece) {
            case Block.Text text -> words(text, x, middle, "");
            case Block.Chip chip -> chip(chip, x, middle);
            case Block.Tag tag -> tag(tag, x, middle);
            case Block.Indent indent -> {}
        }
    }

    private void words(Block.Text text, double x, double middle, String anchor) {
        if (!text.words().isEmpty()) {
            String color = text.quiet() ? "fill=\"" + Svg.QUIET + "\"" : "";
            svg.text(x, middle + text.size() * 0.36, text.size(), text.bold(), text.words(), (color + anchor).strip());
        }
    }

    private void chip(Block.Chip chip, double x, double middle) {
        double height = chip.height();
        Diagram.Rectangle at = new Diagram.Rectangle(x + 0.4, middle - height / 2, chip.width() - 0.8, height);
        String look = chip.law()
                ? "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"0.8\" stroke-dasharray=\"2 1.2\""
                : "fill=\"#005ea2\"";
        svg.rect(at, height / 2, look);
        svg.text(
                x + chip.width() / 2,
                middle + chip.size() * 0.36,
                chip.size(),
                true,
                Integer.toString(chip.number()),
                "text-anchor=\"middle\"" + (chip.law() ? "" : " fill=\"#fff\""));
    }

    private void tag(Block.Tag tag, double x, double middle) {
        double height = tag.height();
        Diagram.Rectangle at = new Diagram.Rectangle(x + 0.4, middle - height / 2, tag.width() - 0.8, height);
        double center = x + tag.width() / 2;
        String color = "";
        switch (tag.kind()) {
            case RIGHT -> svg.rect(at, height / 2, "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"1\"");
            case DUTY -> {
                svg.rect(at, 0, "fill=\"" + Svg.INK + "\"");
                color = " fill=\"#fff\"";
            }
            case BAR -> {
                svg.rect(at, 0, "fill=\"#fff\" stroke=\"" + Svg.INK + "\" stroke-width=\"0.8\"");
                svg.rect(new Diagram.Rectangle(at.x(), at.y(), 2.6, at.height()), 0, "fill=\"" + Svg.INK + "\"");
                center += 1.3;
            }
            case DATE ->
                svg.rect(
                        new Diagram.Rectangle(at.x(), at.y() + height - 0.8, at.width(), 0.8),
                        0,
                        "fill=\"" + Svg.INK + "\"");
        }
        svg.text(center, middle + tag.size() * 0.36, tag.size(), true, tag.letter(), "text-anchor=\"middle\"" + color);
    }
}
