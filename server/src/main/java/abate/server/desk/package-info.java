/**
 * The desk: what staff see of a case, what they may do about it, and what the day asks of them. Each package inside is a
 * room, named for what its pages are about; its templates stand in the folder of the same name.
 */
@NullMarked
package abate.server.desk;

import org.jspecify.annotations.NullMarked;
