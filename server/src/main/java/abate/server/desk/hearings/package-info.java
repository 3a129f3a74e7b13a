/** The day of hearings: each as a card with its packet, its clocks and what may be done. */
@NullMarked
package abate.server.desk.hearings;

import org.jspecify.annotations.NullMarked;
