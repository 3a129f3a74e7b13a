/** Money owed and received, as entries that each move a sum from one account to another and are never changed. */
@NullMarked
package abate.server.ledger;

import org.jspecify.annotations.NullMarked;
