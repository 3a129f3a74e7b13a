/** Sums in whole cents, rates, interest and running fines in closed form, and how a payment is laid out. */
@NullMarked
package abate.engine.money;

import org.jspecify.annotations.NullMarked;
