/** The conditions and sums a book writes in the Common Expression Language: checked when it loads, evaluated with reasons. */
@NullMarked
package abate.engine.expression;

import org.jspecify.annotations.NullMarked;
