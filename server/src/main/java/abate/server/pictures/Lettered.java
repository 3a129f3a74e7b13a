package abate.server.pictures;

import abate.engine.outline.Outline;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the boxes and on the arrows of a procedure. */
final class Lettered {
    /** The smallest letters of a diagram, in points before scaling. */
    static final double SMALLEST = 7.2;

    static final double NAME = 8.8;
    private static final double LABEL = 7.4;
    private static final double WIDEST_NAME = 66;
    private static final double WIDEST_LABEL = 88;

    private final Outline outline;

    Lettered(Outline outline) {
        this.outline = outline;
    }

    /** A line for what the place of a matter says, the name, and the acts that leave the state as it is. */
    Block box(Outline.State state) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(List.of(new Block.Text(mark(state), SMALLEST, false, true)), 8.5));
        Lettering.wrap(state.name(), NAME, true, WIDEST_NAME)
                .forEach(line -> rows.add(new Block.Row(List.of(new Block.Text(line, NAME, true, false)), 10.5)));
        List<List<Block.Piece>> staying =
                outline.staying(state).stream().map(this::numbered).toList();
        rows.addAll(Block.flow(staying, Math.max(56, 15 * Math.sqrt(staying.size() * 1.6)), 11));
        return new Block(rows, true);
    }

    private String mark(Outline.State state) {
        boolean english = outline.language() == Language.ENGLISH;
        return state.first() ? english ? "start" : "inicio" : state.closed() ? english ? "closed" : "cerrado" : "";
    }

    /** The acts of an arrow: numbers with their titles, or numbers alone for the key to tell. */
    Block words(Outline.Arrow arrow, boolean titles) {
        if (!titles) {
            return new Block(
                    Block.flow(arrow.acts().stream().map(this::numbered).toList(), 44, 11), true);
        }
        List<Block.Row> rows = new ArrayList<>();
        arrow.acts()
                .forEach(act -> rows.addAll(Block.entry(
                        chip(act, SMALLEST), SMALLEST * 1.8, act.title(), LABEL, WIDEST_LABEL, tags(act, SMALLEST))));
        return new Block(rows, false);
    }

    private List<Block.Piece> numbered(Outline.Act act) {
        return Stream.concat(Stream.of(chip(act, SMALLEST)), tags(act, SMALLEST).stream())
                .toList();
    }

    static Block.Piece chip(Outline.Act act, double size) {
        return new Block.Chip(act.number(), act.law(), size);
    }

    List<Block.Piece> tags(Outline.Act act, double size) {
        return act.clocks().stream()
                .map(outline::clock)
                .<Block.Piece>map(clock -> new Block.Tag(clock.letter(), clock.kind(), size))
                .toList();
    }
}
