package abate.engine.matter;

import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter as other matters of the file see it: where it stands and what its procedure shows.
 *
 * @param now the day on which it is looked at
 */
record SeenMatter(CaseState file, Matter matter, LocalDate now) implements Value.Thing {
    /** What the parts are called that every matter has; empty where saying it would tell nobody anything. */
    static Optional<Words> called(String part) {
        return switch (part) {
            case "state" -> Optional.of(new Words("where it stands", "dónde está"));
            case "closed" -> Optional.of(new Words("closed", "cerrado"));
            case "opened_on" -> Optional.of(new Words("opened on", "abierto el"));
            case "closed_on" -> Optional.of(new Words("closed on", "cerrado el"));
            default -> Optional.empty();
        };
    }

    @Override
    public Value get(String part) {
        return switch (part) {
            case "id" -> Value.of(matter.id());
            case "state" -> Value.of(matter.state());
            case "closed" -> Value.of(matter.isClosed());
            case "opened_on" -> Value.of(matter.opened());
            case "closed_on" -> matter.isClosed() ? Value.of(matter.since()) : Value.ABSENT;
            case "title" -> Value.of(matter.procedure().title().english());
            default -> {
                Expression shown = matter.procedure().shows().get(part);
                yield shown == null ? Value.ABSENT : shown.in(new MatterScope(file, matter, now));
            }
        };
    }
}
