package abate.engine.proof;

import abate.engine.expression.Expression;

/** An expression of a procedure and where it stands, such as {@code acts.appeal › gate 1}. */
record Said(String place, Expression expression) {}
