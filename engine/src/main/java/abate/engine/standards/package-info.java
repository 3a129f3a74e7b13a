/** Measured facts about a lot, its buildings, units and rooms, held against the minimum standards of a housing code. */
@NullMarked
package abate.engine.standards;

import org.jspecify.annotations.NullMarked;
