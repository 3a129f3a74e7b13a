/** Proving a whole database: that nothing on record was altered and everything derived from it agrees. */
@NullMarked
package abate.server.verification;

import org.jspecify.annotations.NullMarked;
