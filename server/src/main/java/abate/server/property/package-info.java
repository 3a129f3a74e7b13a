/** Parcels, the buildings and units on them, how an address finds them, and who holds which interest of record in them. */
@NullMarked
package abate.server.property;

import org.jspecify.annotations.NullMarked;
