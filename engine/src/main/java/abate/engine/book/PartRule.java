package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.part.NamedPart;
import java.util.Map;

/**
 * A named part of the engine at work in a procedure: what it is fed with, and what it rests on.
 *
 * @param part the Java part, such as the relocation sums
 * @param with for each thing the part takes, the expression that gives it
 */
public record PartRule(String name, NamedPart part, Map<String, Expression> with, Authority authority) {}
