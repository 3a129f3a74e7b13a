/** Who hears appeals: the roster of hearing examiners and whose turn it is. */
@NullMarked
package abate.server.hearings;

import org.jspecify.annotations.NullMarked;
