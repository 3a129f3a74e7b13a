package abate.engine.expression;

import dev.cel.common.ast.CelExpr;
import java.util.Set;
import java.util.TreeSet;

/** The names an expression mentions at the root of its readings. */
final class Names {
    private Names() {}

    static Set<String> in(CelExpr expression) {
        Set<String> found = new TreeSet<>();
        collect(expression, found);
        return found;
    }

    private static void collect(CelExpr e, Set<String> found) {
        switch (e.exprKind().getKind()) {
            case IDENT -> found.add(e.ident().name());
            case SELECT -> collect(e.select().operand(), found);
            case CALL -> {
                e.call().target().ifPresent(target -> collect(target, found));
                e.call().args().forEach(argument -> collect(argument, found));
            }
            case LIST -> e.list().elements().forEach(element -> collect(element, found));
            case COMPREHENSION -> {
                var c = e.comprehension();
                collect(c.iterRange(), found);
                collect(c.accuInit(), found);
                collect(c.loopCondition(), found);
                collect(c.loopStep(), found);
                collect(c.result(), found);
            }
            case CONSTANT, STRUCT, MAP, NOT_SET -> {}
        }
    }
}
