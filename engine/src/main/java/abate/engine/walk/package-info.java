/** Every path of a procedure walked on the engine itself: what is reached, what can close, and what never happens. */
@NullMarked
package abate.engine.walk;

import org.jspecify.annotations.NullMarked;
