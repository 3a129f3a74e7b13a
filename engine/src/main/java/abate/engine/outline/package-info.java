/** A procedure laid out for people: its states in order, its acts numbered, its clocks lettered, each in plain words. */
@NullMarked
package abate.engine.outline;

import org.jspecify.annotations.NullMarked;
