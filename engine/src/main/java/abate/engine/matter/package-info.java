/** The heart: acts, gates, clocks and the fold that makes of them the state of a case, with a reason for every answer. */
@NullMarked
package abate.engine.matter;

import org.jspecify.annotations.NullMarked;
