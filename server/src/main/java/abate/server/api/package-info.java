/** What other programs ask: the housing standards of a jurisdiction, and what they make of measured facts. Needs no sign-in. */
@NullMarked
package abate.server.api;

import org.jspecify.annotations.NullMarked;
