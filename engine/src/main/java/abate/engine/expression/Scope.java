package abate.engine.expression;

import abate.engine.value.Value;

/** What the names in an expression stand for at one moment of a case. */
public interface Scope {
    /** The value of a name, or {@link Value#ABSENT}. */
    Value value(String name);

    /** This scope with one more name on top. */
    default Scope with(String name, Value value) {
        Scope under = this;
        return asked -> asked.equals(name) ? value : under.value(asked);
    }
}
