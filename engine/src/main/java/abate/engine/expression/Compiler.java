package abate.engine.expression;

import abate.engine.value.Value;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a checked syntax tree into nodes that evaluate over values. */
final class Compiler {

    Node node(CelExpr e) {
        return switch (e.exprKind().getKind()) {
            case CONSTANT -> constant(e.constant());
            case IDENT -> new Name(e.ident().name().intern());
            case SELECT ->
                e.select().testOnly()
                        ? new Has(part(node(e.select().operand()), e.select().field()))
                        : part(node(e.select().operand()), e.select().field());
            case CALL -> call(e.call());
            case LIST -> new Items(e.list().elements().stream().map(this::node).toList());
            case COMPREHENSION -> loop(e.comprehension());
            case STRUCT, MAP, NOT_SET -> throw new ExpressionFault("structures cannot be written in an expression");
        };
    }

    /** Names are one with those of the book, as its maps find what is the same thing sooner than what only equals it. */
    private static Node part(Node of, String written) {
        String field = written.intern();
        return of instanceof Name(String name) ? new PartOfName(name, field) : new Part(of, field);
    }

    private static Node constant(CelConstant c) {
        Value value = switch (c.getKind()) {
            case BOOLEAN_VALUE -> Value.of(c.booleanValue());
            case INT64_VALUE -> Value.of(c.int64Value());
            case STRING_VALUE -> Value.of(c.stringValue());
            case NULL_VALUE -> Value.ABSENT;
            case NOT_SET, UINT64_VALUE, DOUBLE_VALUE, BYTES_VALUE, DURATION_VALUE, TIMESTAMP_VALUE ->
                throw new ExpressionFault("only whole numbers, words, true and false can be written out");
        };
        return (scope, readings) -> value;
    }

    private Node call(CelExpr.CelCall call) {
        List<Node> arguments = new ArrayList<>();
        call.target().ifPresent(target -> arguments.add(node(target)));
        call.args().forEach(argument -> arguments.add(node(argument)));
        return switch (call.function()) {
            case "_&&_" -> new Both(arguments.get(0), arguments.get(1));
            case "_||_" -> new Either(arguments.get(0), arguments.get(1));
            case "_?_:_" -> new Choice(arguments.get(0), arguments.get(1), arguments.get(2));
            case "_[_]" -> new Index(arguments.get(0), arguments.get(1));
            default -> applied(call.function(), arguments);
        };
    }

    private static Node applied(String function, List<Node> arguments) {
        return switch (arguments.size()) {
            case 1 -> new Of(Operations.one(function), arguments.getFirst());
            case 2 -> new OfTwo(Operations.two(function), arguments.get(0), arguments.get(1));
            default -> throw Operations.unknown(function);
        };
    }

    private Node loop(CelExpr.CelComprehension c) {
        return new Loop(
                c.iterVar(),
                node(c.iterRange()),
                c.accuVar(),
                node(c.accuInit()),
                node(c.loopCondition()),
                node(c.loopStep()),
                node(c.result()));
    }

    private static void note(@Nullable List<Reading> readings, @Nullable String path, Value value, Value of) {
        if (readings != null && path != null && !(value instanceof Value.Structure)) {
            readings.add(new Reading(path, value, of instanceof Value.Thing thing ? thing : null));
        }
    }

    /** A reading by its name. */
    private record Name(String name) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value value = scope.value(name);
            note(readings, name.startsWith("@") ? null : name, value, Value.ABSENT);
            return value;
        }

        @Override
        public String path(Scope scope) {
            return name;
        }
    }

    /** A named part of what a name stands for. */
    private record PartOfName(String name, String field) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value value = scope.part(name, field);
            if (readings != null) {
                note(readings, path(scope), value, scope.value(name));
            }
            return value;
        }

        @Override
        public String path(Scope scope) {
            return name + "." + field;
        }
    }

    /** A named part of something. */
    private record Part(Node of, String field) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value whole = of.value(scope, null);
            Value value = Operations.part(whole, field);
            if (readings != null) {
                note(readings, path(scope), value, whole);
            }
            return value;
        }

        @Override
        public @Nullable String path(Scope scope) {
            String under = of.path(scope);
            return under == null ? null : under + "." + field;
        }
    }

    /** Whether a named part is on file. */
    private record Has(Node part) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            return Value.of(!(part.value(scope, readings) instanceof Value.Absent));
        }
    }

    /** A part found by a computed name or place. */
    private record Index(Node of, Node at) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value value = Operations.index(of.value(scope, null), at.value(scope, readings));
            if (readings != null) {
                note(readings, path(scope), value, Value.ABSENT);
            }
            return value;
        }

        @Override
        public @Nullable String path(Scope scope) {
            String under = of.path(scope);
            return under == null ? null : under + "[" + Operations.place(at.value(scope, null)) + "]";
        }
    }

    private record Items(List<Node> items) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            List<Value> values = new ArrayList<>(items.size());
            for (Node item : items) {
                values.add(item.value(scope, readings));
            }
            return Value.of(values);
        }
    }

    private record Both(Node left, Node right) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value first = left.value(scope, readings);
            if (Operations.isFalse(first)) {
                return first;
            }
            Value second = right.value(scope, readings);
            if (Operations.isFalse(second)) {
                return second;
            }
            return first.isTrue() && second.isTrue() ? first : Value.ABSENT;
        }
    }

    private record Either(Node left, Node right) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value first = left.value(scope, readings);
            if (first.isTrue()) {
                return first;
            }
            Value second = right.value(scope, readings);
            if (second.isTrue()) {
                return second;
            }
            return Operations.isFalse(first) && Operations.isFalse(second) ? first : Value.ABSENT;
        }
    }

    private record Choice(Node test, Node yes, Node no) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            Value condition = test.value(scope, readings);
            if (condition.isTrue()) {
                return yes.value(scope, readings);
            }
            return Operations.isFalse(condition) ? no.value(scope, readings) : Value.ABSENT;
        }
    }

    private record Of(Operations.One operation, Node argument) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            return operation.of(argument.value(scope, readings));
        }
    }

    private record OfTwo(Operations.Two operation, Node left, Node right) implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            return operation.of(left.value(scope, readings), right.value(scope, readings));
        }
    }

    private record Loop(String item, Node range, String sum, Node start, Node goOn, Node step, Node result)
            implements Node {
        @Override
        public Value value(Scope scope, @Nullable List<Reading> readings) {
            if (!(range.value(scope, readings) instanceof Value.Listed(List<Value> items))) {
                return Value.ABSENT;
            }
            Value soFar = start.value(scope, readings);
            for (Value each : items) {
                Scope inner = new Turn(scope, item, each, sum, soFar);
                if (Operations.isFalse(goOn.value(inner, null))) {
                    break;
                }
                soFar = step.value(inner, readings);
            }
            return result.value(scope.with(sum, soFar), null);
        }
    }

    /** What names stand for in one turn of a loop: its item, and what was summed up so far. */
    private record Turn(Scope under, String item, Value each, String sum, Value soFar) implements Scope {
        @Override
        public Value value(String name) {
            return name.equals(sum) ? soFar : name.equals(item) ? each : under.value(name);
        }

        @Override
        public Value part(String name, String part) {
            return name.equals(sum) || name.equals(item) ? Operations.part(value(name), part) : under.part(name, part);
        }
    }
}
