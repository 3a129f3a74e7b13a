/** Random histories made from written cases, and what must hold of every one; for tests and measurements. */
@NullMarked
package abate.engine.trial;

import org.jspecify.annotations.NullMarked;
