/** Calendars, counting forward and back, hours, and how a date is said; no clock of its own (T-01 to T-13). */
@NullMarked
package abate.engine.time;

import org.jspecify.annotations.NullMarked;
