/** The database: starting it, migrating it, and the one door through which a jurisdiction's rows are read and written. */
@NullMarked
package abate.server.database;

import org.jspecify.annotations.NullMarked;
