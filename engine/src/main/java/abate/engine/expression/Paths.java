package abate.engine.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The paths an expression reads, as its syntax tree tells: {@code order.served_on}, {@code law.level}. A part of each
 * item of a list is read under the list: {@code matters.complaint.exists(m, m.substandard)} reads
 * {@code matters.complaint.substandard}. Words written out in it are gathered as well.
 */
final class Paths {
    private final Set<String> paths = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    private Paths() {}

    static Paths in(CelExpr expression) {
        Paths paths = new Paths();
        paths.collect(expression, Map.of());
        return paths;
    }

    Set<String> paths() {
        return paths;
    }

    Set<String> words() {
        return words;
    }

    /** Gathers what is read; gives back the path of what this is, or null where it is a computed value. */
    private @Nullable String collect(CelExpr e, Map<String, String> items) {
        return switch (e.exprKind().getKind()) {
            case IDENT -> note(e.ident().name(), items);
            case SELECT -> select(e.select(), items);
            case CALL -> call(e.call(), items);
            case LIST -> {
                e.list().elements().forEach(each -> collect(each, items));
                yield null;
            }
            case COMPREHENSION -> loop(e.comprehension(), items);
            case CONSTANT -> {
                if (e.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
                    words.add(e.constant().stringValue());
                }
                yield null;
            }
            case STRUCT, MAP, NOT_SET -> null;
        };
    }

    private @Nullable String note(String name, Map<String, String> items) {
        if (name.startsWith("@")) {
            return null;
        }
        String path = items.getOrDefault(name, name);
        if (!path.isEmpty()) {
            paths.add(path);
        }
        return path.isEmpty() ? null : path;
    }

    private @Nullable String select(CelExpr.CelSelect select, Map<String, String> items) {
        String under = collect(select.operand(), items);
        if (under == null) {
            return null;
        }
        String path = under + "." + select.field();
        paths.add(path);
        return path;
    }

    private @Nullable String call(CelExpr.CelCall call, Map<String, String> items) {
        call.target().ifPresent(target -> collect(target, items));
        if (call.function().equals("_[_]")) {
            collect(call.args().get(1), items);
            return collect(call.args().get(0), items);
        }
        call.args().forEach(argument -> collect(argument, items));
        return null;
    }

    /** The list a loop makes or goes over stands for its items; what is summed up has no path. */
    private @Nullable String loop(CelExpr.CelComprehension c, Map<String, String> items) {
        String range = collect(c.iterRange(), items);
        Map<String, String> inner = new HashMap<>(items);
        inner.put(c.iterVar(), range == null ? "" : range);
        inner.put(c.accuVar(), "");
        collect(c.accuInit(), inner);
        collect(c.loopCondition(), inner);
        collect(c.loopStep(), inner);
        collect(c.result(), inner);
        return range;
    }
}
