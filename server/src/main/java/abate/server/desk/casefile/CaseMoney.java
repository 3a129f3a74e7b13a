package abate.server.desk.casefile;

import abate.engine.matter.Accounts;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.matter.Posting;
import abate.engine.money.Money;
import abate.server.desk.words.Because;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The money of a case file as it stands, or would stand, on a day.
 *
 * @param owed in all matters together
 * @param held money that is kept for others and owed by nobody, such as rent in an account
 */
public record CaseMoney(When on, Money owed, List<Statement> statements, List<Held> held) {
    public CaseMoney {
        held = List.copyOf(held);
        statements = List.copyOf(statements);
    }

    /** Whether any money was ever owed, paid or held. */
    public boolean any() {
        return !statements.isEmpty() || !held.isEmpty();
    }

    /** A sum that a matter keeps for others: what came in, what it cost, what is there. */
    public record Held(String what, Money sum, Because why) {}

    /** The account of one matter. */
    public record Statement(
            String matter, List<Charge> charges, List<Account> accounts, Money credit, Money owed, List<Line> lines) {
        public Statement {
            charges = List.copyOf(charges);
            accounts = List.copyOf(accounts);
            lines = List.copyOf(lines);
        }

        /** What was paid on the charges or set off against them. */
        public Money paid() {
            return charges.stream()
                    .map(Charge::amount)
                    .reduce(Money.ZERO, Money::plus)
                    .minus(owed)
                    .plus(credit);
        }
    }

    /** What is charged and why. */
    public record Charge(String title, Money amount, When since, String cite, Because why) {}

    /** What is unpaid in one account. */
    public record Account(String name, Money unpaid) {}

    /**
     * One posting.
     *
     * @param owed by how much it raised what is owed; negative for money that came in
     * @param balance owed after it
     */
    public record Line(When on, String what, String account, String cite, Money owed, Money balance) {}

    /** The accounts of every matter that has any, seen from the day as of which the file stands. */
    static CaseMoney of(CaseState file, LocalDate on) {
        List<Statement> statements = new ArrayList<>();
        Money owed = Money.ZERO;
        for (Matter matter : file.matters()) {
            Accounts accounts = file.accounts(matter, on);
            if (!accounts.charges().isEmpty() || !accounts.postings().isEmpty()) {
                statements.add(statement(file, matter, accounts));
                owed = owed.plus(accounts.owing());
            }
        }
        return new CaseMoney(When.of(on, file.day()), owed, statements, held(file));
    }

    private static List<Held> held(CaseState file) {
        return file.matters().stream()
                .flatMap(matter -> file.held(matter).stream())
                .map(held -> new Held(held.rule().title().english(), held.amount(), Because.of(held.reason())))
                .toList();
    }

    private static Statement statement(CaseState file, Matter matter, Accounts accounts) {
        return new Statement(
                Told.title(file, matter),
                accounts.charges().stream()
                        .map(charge -> new Charge(
                                charge.rule().title().english(),
                                charge.amount(),
                                When.of(charge.arisen(), file.day()),
                                charge.rule().authority().toString(),
                                Because.of(charge.reason())))
                        .toList(),
                accounts.unpaid().entrySet().stream()
                        .map(account -> new Account(name(account.getKey()), account.getValue()))
                        .toList(),
                accounts.credit(),
                accounts.owing(),
                lines(file, accounts.postings()));
    }

    private static List<Line> lines(CaseState file, List<Posting> postings) {
        List<Line> lines = new ArrayList<>();
        Money balance = Money.ZERO;
        for (Posting posting : postings) {
            Money owed = switch (posting.sort()) {
                case CHARGE, INTEREST -> posting.amount();
                case PAYMENT, CREDIT -> posting.amount().negated();
            };
            balance = balance.plus(owed);
            lines.add(new Line(
                    When.of(posting.on(), file.day()),
                    what(posting.sort()),
                    name(posting.account()),
                    posting.authority().toString(),
                    owed,
                    balance));
        }
        return lines;
    }

    private static String what(Posting.Sort sort) {
        return switch (sort) {
            case CHARGE -> "Charged";
            case INTEREST -> "Interest to the day of payment";
            case PAYMENT -> "Paid";
            case CREDIT -> "Paid beyond what was owed";
        };
    }

    private static String name(String account) {
        String words = account.replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
