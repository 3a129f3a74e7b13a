/** Running the system: the commands, what a start needs, and what day it officially is. */
@NullMarked
package abate.server.operations;

import org.jspecify.annotations.NullMarked;
