/** The law engine: from a book of law and the acts of a case to its state, dates, sums, refusals and the reason for each. */
@NullMarked
package abate.engine;

import org.jspecify.annotations.NullMarked;
