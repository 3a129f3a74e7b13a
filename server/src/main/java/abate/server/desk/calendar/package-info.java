/** The calendar of all clocks: a month as weeks, and one clock as a line in a list over many cases. */
@NullMarked
package abate.server.desk.calendar;

import org.jspecify.annotations.NullMarked;
