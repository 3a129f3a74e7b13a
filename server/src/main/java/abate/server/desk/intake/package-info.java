/** Residents' reports and the decision on each, and opening a case without one. */
@NullMarked
package abate.server.desk.intake;

import org.jspecify.annotations.NullMarked;
