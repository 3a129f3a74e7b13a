/** The procedures of the jurisdiction's book, drawn and in words. */
@NullMarked
package abate.server.desk.procedures;

import org.jspecify.annotations.NullMarked;
