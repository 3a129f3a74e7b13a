/** The desk: what staff see of a case, what they may do about it, and what the day asks of them. */
@NullMarked
package abate.server.desk;

import org.jspecify.annotations.NullMarked;
