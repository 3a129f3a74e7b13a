/**
 * The forms that put something on a case file: an act of a procedure, a party, facts, a matter, a correction, a strike,
 * the close.
 */
@NullMarked
package abate.server.desk.acts;

import org.jspecify.annotations.NullMarked;
