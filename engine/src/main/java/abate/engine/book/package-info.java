/** A jurisdiction's law as data: dated parameters, calendars, ways of service and procedures, loaded and checked. */
@NullMarked
package abate.engine.book;

import org.jspecify.annotations.NullMarked;
