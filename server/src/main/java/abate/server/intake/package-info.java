/** Residents' reports of problems: taking them, telling what became of them, and keeping who sent them apart. */
@NullMarked
package abate.server.intake;

import org.jspecify.annotations.NullMarked;
