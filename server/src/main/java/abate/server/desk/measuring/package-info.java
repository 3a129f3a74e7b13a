/** Measuring a property against the housing code on a telephone, and carrying what was found into an act. */
@NullMarked
package abate.server.desk.measuring;

import org.jspecify.annotations.NullMarked;
