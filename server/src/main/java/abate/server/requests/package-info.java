/** What people ask the city for that is no act of the law: another inspection, more time, a hand with their appeal. */
@NullMarked
package abate.server.requests;

import org.jspecify.annotations.NullMarked;
