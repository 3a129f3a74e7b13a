package abate.server.ledger;

import abate.engine.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a case file owes and paid, up to a day.
 *
 * @param lines in the order they were booked
 * @param owed what was charged and not paid; interest stands in it as far as it was entered
 * @param credit what was paid beyond everything owed
 */
public record Statement(LocalDate day, List<Line> lines, Money owed, Money credit) {
    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param owed what is owed after it
     */
    public record Line(LedgerEntry entry, Money owed) {}
}
