package abate.engine.expression;

import abate.engine.value.Value;

/**
 * One fact an expression rested on: the path by which it was read ({@code order.level}) and what stood there. Readings
 * are the leaves of every reason.
 */
public record Reading(String path, Value value) {}
