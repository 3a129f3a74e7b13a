/** The running system: what a city starts. */
@NullMarked
package abate.server;

import org.jspecify.annotations.NullMarked;
