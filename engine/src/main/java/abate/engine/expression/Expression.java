package abate.engine.expression;

import abate.engine.value.Value;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition or sum of a book. Its grammar and its types are those of the Common Expression Language, checked at load;
 * it is then evaluated here, over {@link Value}s, so that absence refuses and every fact it read can be named.
 */
public final class Expression {
    private final String source;
    private final Node root;
    private final CelExpr tree;
    private final Set<String> names;

    Expression(String source, CelExpr tree) {
        this.source = source;
        this.tree = tree;
        this.root = new Compiler().node(tree);
        this.names = Set.copyOf(Names.in(tree));
    }

    /** The value in this scope; {@link Value#ABSENT} where it rests on something that is not on file. */
    public Value in(Scope scope) {
        return root.value(scope, null);
    }

    /** True only where the condition holds for certain. */
    public boolean holds(Scope scope) {
        return in(scope).isTrue();
    }

    /** The value together with every fact that was read to reach it, in the order of reading, without repeats. */
    public Explained explain(Scope scope) {
        List<Reading> readings = new ArrayList<>();
        Value value = root.value(scope, readings);
        return new Explained(value, readings.stream().distinct().toList());
    }

    /** Whether the expression mentions this name at its root, such as {@code act}. */
    public boolean mentions(String name) {
        return names.contains(name);
    }

    /**
     * The names it reads, each with the parts of it that are named right behind it; a name that is read as a whole stands
     * with the part {@code ""}.
     */
    public Map<String, Set<String>> roots() {
        return Roots.in(tree);
    }

    /** The paths it reads, such as {@code order.served_on}; a part of each item of a list stands under the list. */
    public Set<String> paths() {
        return Paths.in(tree).paths();
    }

    /** The words written out in it, such as the names of options it compares with. */
    public Set<String> words() {
        return Paths.in(tree).words();
    }

    /** What it joins by "and", each by itself and in order; itself where it joins nothing. */
    public List<Expression> conjuncts() {
        List<CelExpr> trees = new ArrayList<>();
        split(tree, trees);
        List<String> texts = Clauses.split(source.strip(), "&&");
        if (trees.size() == 1 || texts.size() != trees.size()) {
            return List.of(this);
        }
        List<Expression> conjuncts = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            conjuncts.add(new Expression(texts.get(i), trees.get(i)));
        }
        return conjuncts;
    }

    private static void split(CelExpr tree, List<CelExpr> into) {
        if (tree.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
                && tree.call().function().equals("_&&_")) {
            tree.call().args().forEach(each -> split(each, into));
        } else {
            into.add(tree);
        }
    }

    /** As the book writes it. */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }

    /** A value and the facts it rests on. */
    public record Explained(Value value, List<Reading> readings) {
        public Explained {
            readings = List.copyOf(readings);
        }
    }
}
