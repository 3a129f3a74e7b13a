package abate.engine.expression;

import dev.cel.common.ast.CelExpr;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes an expression apart into the smallest questions that can be answered without one name: {@code done.order &&
 * act.day > hearing_day} asks, without {@code act}, whether {@code done.order} and what {@code hearing_day} is.
 */
final class Facts {
    private static final Set<String> JOINING = Set.of("_&&_", "_||_", "!_", "_?_:_");

    private final String without;
    private final Map<String, CelExpr> found = new LinkedHashMap<>();

    private Facts(String without) {
        this.without = without;
    }

    /** The questions by their text. */
    static Map<String, CelExpr> in(CelExpr expression, String without) {
        Facts facts = new Facts(without);
        facts.split(expression, new HashSet<>());
        return facts.found;
    }

    private void split(CelExpr e, Set<String> bound) {
        switch (e.exprKind().getKind()) {
            case CONSTANT, STRUCT, MAP, NOT_SET -> {}
            case LIST -> e.list().elements().forEach(each -> split(each, bound));
            case CALL -> {
                if (JOINING.contains(e.call().function()) || !free(e, bound)) {
                    e.call().target().ifPresent(target -> split(target, bound));
                    e.call().args().forEach(argument -> split(argument, bound));
                } else {
                    found.putIfAbsent(Text.of(e), e);
                }
            }
            case COMPREHENSION -> {
                if (free(e, bound)) {
                    found.putIfAbsent(Text.of(e), e);
                } else {
                    split(e.comprehension().iterRange(), bound);
                    Set<String> inner = new HashSet<>(bound);
                    inner.add(e.comprehension().iterVar());
                    inner.add(e.comprehension().accuVar());
                    split(e.comprehension().loopStep(), inner);
                }
            }
            case IDENT, SELECT -> {
                if (free(e, bound)) {
                    found.putIfAbsent(Text.of(e), e);
                }
            }
        }
    }

    private boolean free(CelExpr e, Set<String> bound) {
        Set<String> names = Names.in(e);
        return !names.contains(without) && names.stream().noneMatch(bound::contains);
    }

    /** A short text of an expression, the same for the same expression. */
    private static final class Text {
        private Text() {}

        static String of(CelExpr e) {
            return switch (e.exprKind().getKind()) {
                case CONSTANT -> e.constant().toString();
                case IDENT -> e.ident().name();
                case SELECT ->
                    (e.select().testOnly() ? "has " : "") + of(e.select().operand()) + "."
                            + e.select().field();
                case CALL ->
                    e.call().function()
                            + e.call().target().map(Text::of).orElse("")
                            + e.call().args().stream().map(Text::of).toList();
                case LIST -> e.list().elements().stream().map(Text::of).toList().toString();
                case COMPREHENSION ->
                    "each " + e.comprehension().iterVar() + " of "
                            + of(e.comprehension().iterRange()) + ": "
                            + of(e.comprehension().loopStep());
                case STRUCT, MAP, NOT_SET -> "";
            };
        }
    }
}
