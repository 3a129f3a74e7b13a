/** What a book is held to: every rule of the law carried, every name and citation good, and every path of every procedure lawful. */
@NullMarked
package abate.engine.proof;

import org.jspecify.annotations.NullMarked;
