package abate.server.ledger;

/**
 * An account of a jurisdiction's ledger.
 *
 * @param code such as {@code cash} or {@code receivable/penalty}
 */
public record Account(String code) {
    /** Money received. */
    public static final Account CASH = new Account("cash");

    /** Money received beyond what was owed, held for who paid it. */
    public static final Account CREDIT = new Account("credit");

    /** Interest earned. */
    public static final Account INTEREST_INCOME = new Account("interest_income");

    /** What the account shows. */
    public enum Kind {
        /** What the jurisdiction has or is owed: grows with debits. */
        ASSET,
        /** What it owes others: grows with credits. */
        LIABILITY,
        /** What it earned: grows with credits. */
        INCOME
    }

    /** What is owed on an account of a matter, such as {@code penalty} or {@code appeal_fee}. */
    public static Account receivable(String matterAccount) {
        return new Account("receivable/" + matterAccount);
    }

    /** What was charged on an account of a matter. */
    public static Account revenue(String matterAccount) {
        return new Account("revenue/" + matterAccount);
    }

    public Kind kind() {
        if (code.equals("credit")) {
            return Kind.LIABILITY;
        }
        return code.equals("cash") || code.startsWith("receivable/") ? Kind.ASSET : Kind.INCOME;
    }

    @Override
    public String toString() {
        return code;
    }
}
