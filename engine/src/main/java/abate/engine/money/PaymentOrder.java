package abate.engine.money;

/** What a payment goes to first. */
public enum PaymentOrder {
    INTEREST_FIRST,
    PRINCIPAL_FIRST
}
