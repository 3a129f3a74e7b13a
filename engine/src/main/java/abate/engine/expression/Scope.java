package abate.engine.expression;

import abate.engine.value.Value;

/** What the names in an expression stand for at one moment of a case. */
public interface Scope {
    /** The value of a name, or {@link Value#ABSENT}. */
    Value value(String name);

    /** The part of what a name stands for, or {@link Value#ABSENT}. */
    default Value part(String name, String part) {
        return Operations.part(value(name), part);
    }

    /** This scope with one more name on top. */
    default Scope with(String name, Value value) {
        return new Topped(this, name, value);
    }

    /** A scope with one more name on top. */
    record Topped(Scope under, String name, Value value) implements Scope {
        @Override
        public Value value(String asked) {
            return asked.equals(name) ? value : under.value(asked);
        }

        @Override
        public Value part(String asked, String part) {
            return asked.equals(name) ? Operations.part(value, part) : under.part(asked, part);
        }
    }
}
