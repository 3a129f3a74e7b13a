/** The parts of the law with a shape of their own, written in Java and named from a book: relocation sums, escrow accounts. */
@NullMarked
package abate.engine.part;

import org.jspecify.annotations.NullMarked;
