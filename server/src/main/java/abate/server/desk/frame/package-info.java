/** What surrounds every page of the desk, and the day of a demonstration. */
@NullMarked
package abate.server.desk.frame;

import org.jspecify.annotations.NullMarked;
