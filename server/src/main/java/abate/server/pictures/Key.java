package abate.server.pictures;

import abate.engine.outline.Outline;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the numbers, letters and lines of a diagram mean, in columns beside or below it. */
final class Key {
    static final double COLUMN = 162;
    static final double SIZE = 6.6;
    private static final double MARK = SIZE * 1.8;
    static final double GUTTER = 12;

    private final Outline outline;
    private final Lettered lettered;
    private final boolean titles;

    /** With titles on the arrows, the key need not tell those acts again. */
    Key(Outline outline, boolean titles) {
        this.outline = outline;
        this.lettered = new Lettered(outline);
        this.titles = titles;
    }

    /** Entries that a column does not break, in order. */
    List<Block> entries() {
        List<Block> entries = new ArrayList<>();
        List<Outline.Act> told = outline.acts().stream().filter(this::needed).toList();
        section(
                entries,
                titles ? pick("Also done along the way", "También se hace en el camino") : pick("Acts", "Actos"),
                told.stream().map(this::act).toList());
        section(
                entries,
                pick("At any time, in any state", "En todo momento y estado"),
                outline.anywhere().stream().map(this::act).toList());
        section(
                entries,
                pick("Clocks", "Plazos"),
                outline.clocks().stream().map(this::clock).toList());
        section(entries, pick("How to read this", "Cómo se lee"), legend());
        return entries;
    }

    private boolean needed(Outline.Act act) {
        boolean stays = outline.states().stream()
                .anyMatch(state -> outline.staying(state).contains(act));
        return !act.anywhere() && (!titles || stays);
    }

    private static void section(List<Block> entries, String title, List<List<Block.Row>> section) {
        if (section.isEmpty()) {
            return;
        }
        List<Block.Row> first = new ArrayList<>();
        first.add(new Block.Row(List.of(new Block.Text(title, 7.6, true, false)), 14));
        first.addAll(section.getFirst());
        entries.add(new Block(first, false));
        section.stream().skip(1).forEach(rows -> entries.add(new Block(rows, false)));
    }

    private List<Block.Row> act(Outline.Act act) {
        String to = act.anywhere() && !act.to().isEmpty()
                ? " → " + outline.state(act.to()).name()
                : "";
        String by = act.law()
                ? pick(" (by law)", " (por ley)")
                : outline.acts().size() > 24 ? "" : act.by().stream().collect(Collectors.joining(", ", " (", ")"));
        return entry(
                Lettered.chip(act, SIZE),
                MARK,
                act.title() + to + by,
                titles || act.anywhere() ? lettered.tags(act, SIZE) : List.of());
    }

    private List<Block.Row> clock(Outline.Clock clock) {
        Block.Tag tag = new Block.Tag(clock.letter(), clock.kind(), SIZE);
        String span = clock.span().isEmpty() ? "" : " (" + clock.span() + ")";
        return entry(tag, Math.max(MARK, tag.width()), clock.means() + span, List.of());
    }

    private List<List<Block.Row>> legend() {
        List<List<Block.Row>> legend = new ArrayList<>();
        legend.add(entry(
                new Block.Chip(1, false, SIZE),
                MARK,
                pick("done by people: solid arrow, dark number", "lo hacen personas: flecha continua"),
                List.of()));
        legend.add(entry(
                new Block.Chip(1, true, SIZE),
                MARK,
                pick("by operation of law: dashed arrow, light number", "por ministerio de la ley: flecha discontinua"),
                List.of()));
        for (Outline.Kind kind : Outline.Kind.values()) {
            if (outline.clocks().stream().anyMatch(clock -> clock.kind() == kind)) {
                legend.add(entry(new Block.Tag("A", kind, SIZE), MARK + 1, said(kind), List.of()));
            }
        }
        legend.add(plain(pick(
                "Numbers in a box: done there, the state stays. A double border: closed.",
                "Números en un cuadro: se hace allí y el estado sigue. Borde doble: cerrado.")));
        return legend;
    }

    private String said(Outline.Kind kind) {
        return switch (kind) {
            case RIGHT -> pick("clock: a right ends with the day", "plazo: un derecho termina ese día");
            case DUTY -> pick("clock: a duty falls due on the day", "plazo: un deber vence ese día");
            case BAR -> pick("clock: not before the day", "plazo: no antes de ese día");
            case DATE ->
                pick("clock: a date that marks or starts something", "plazo: una fecha que marca o inicia algo");
        };
    }

    private static List<Block.Row> entry(Block.Piece mark, double room, String words, List<Block.Piece> tags) {
        List<Block.Row> rows = Block.entry(mark, room, words, SIZE, COLUMN - room - 3, tags);
        Block.Row last = rows.removeLast();
        rows.add(new Block.Row(last.pieces(), last.height() + 0.8));
        return rows;
    }

    private static List<Block.Row> plain(String words) {
        return Lettering.wrap(words, SIZE, false, COLUMN).stream()
                .map(line -> new Block.Row(List.<Block.Piece>of(new Block.Text(line, SIZE, false, true)), SIZE * 1.2))
                .toList();
    }

    /** The entries in so many columns of about one height; the height of the tallest is the least that holds them all. */
    static List<List<Block>> columns(List<Block> entries, int count) {
        double least = entries.stream().mapToDouble(Block::height).sum() / count;
        for (double most = least; ; most += 4) {
            List<List<Block>> columns = filled(entries, most);
            if (columns.size() <= count) {
                return columns;
            }
        }
    }

    private static List<List<Block>> filled(List<Block> entries, double most) {
        List<List<Block>> columns = new ArrayList<>();
        double height = most + 1;
        for (Block entry : entries) {
            if (height + entry.height() > most) {
                columns.add(new ArrayList<>());
                height = 0;
            }
            columns.getLast().add(entry);
            height += entry.height();
        }
        return columns;
    }

    static double height(List<List<Block>> columns) {
        return columns.stream()
                .mapToDouble(
                        column -> column.stream().mapToDouble(Block::height).sum())
                .max()
                .orElse(0);
    }

    private String pick(String english, String spanish) {
        return outline.language() == Language.ENGLISH ? english : spanish;
    }
}
