package abate.engine.book;

import abate.engine.expression.Expression;

/** An expression of a procedure and where it stands, such as {@code acts.appeal › gate 1}. */
public record Said(String place, Expression expression) {}
