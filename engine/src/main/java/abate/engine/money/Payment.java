package abate.engine.money;

import java.time.LocalDate;

/**
 * Money received.
 *
 * @param day from which it counts
 * @param amount more than zero; a payment taken back is left out of the list, not entered as a negative one
 */
public record Payment(LocalDate day, Money amount) {

    public Payment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than zero: " + amount);
        }
    }
}
