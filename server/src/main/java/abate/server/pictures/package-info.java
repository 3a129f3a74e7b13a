/** Draws a procedure of a book on one page of paper: its states, the acts between them and the clocks, with a key. */
@NullMarked
package abate.server.pictures;

import org.jspecify.annotations.NullMarked;
