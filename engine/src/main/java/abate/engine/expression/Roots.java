package abate.engine.expression;

import dev.cel.common.ast.CelExpr;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names an expression reads, each with the parts that are named right behind it: {@code order.served_on} reads the
 * part {@code served_on} of {@code order}. A name that is read as a whole stands with the part {@code ""}.
 */
final class Roots {
    private final Map<String, Set<String>> found = new TreeMap<>();

    private Roots() {}

    static Map<String, Set<String>> in(CelExpr expression) {
        Roots roots = new Roots();
        roots.collect(expression, Set.of());
        return roots.found;
    }

    private void collect(CelExpr e, Set<String> bound) {
        switch (e.exprKind().getKind()) {
            case IDENT -> note(e.ident().name(), "", bound);
            case SELECT -> select(e.select(), bound);
            case CALL -> {
                e.call().target().ifPresent(target -> collect(target, bound));
                e.call().args().forEach(argument -> collect(argument, bound));
            }
            case LIST -> e.list().elements().forEach(each -> collect(each, bound));
            case COMPREHENSION -> loop(e.comprehension(), bound);
            case CONSTANT, STRUCT, MAP, NOT_SET -> {}
        }
    }

    private void select(CelExpr.CelSelect select, Set<String> bound) {
        CelExpr of = select.operand();
        if (of.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT) {
            note(of.ident().name(), select.field(), bound);
        } else {
            collect(of, bound);
        }
    }

    private void loop(CelExpr.CelComprehension c, Set<String> bound) {
        collect(c.iterRange(), bound);
        Set<String> inner = new HashSet<>(bound);
        inner.add(c.iterVar());
        inner.add(c.accuVar());
        collect(c.accuInit(), inner);
        collect(c.loopCondition(), inner);
        collect(c.loopStep(), inner);
        collect(c.result(), inner);
    }

    private void note(String name, String part, Set<String> bound) {
        if (!bound.contains(name)) {
            found.computeIfAbsent(name, n -> new TreeSet<>()).add(part);
        }
    }
}
