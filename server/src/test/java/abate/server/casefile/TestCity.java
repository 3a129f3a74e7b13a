package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.server.books.Bookshelf;
import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import abate.server.hearings.Examiners;
import abate.server.ledger.Ledger;
import abate.server.letters.Letters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A city with a book, a database of its own, and a day that tests set: everything as it runs, without pages. Its book is
 * that of a made-up town with one small procedure, unless another is given.
 */
public final class TestCity implements AutoCloseable {
    public static final Book BOOK = Books.load(Path.of("src", "test", "resources", "books", "us-xx-tinytown"));
    public static final Actor CLERK = new Actor("clerk", "Clara Sample", Set.of("city_clerk"));
    public static final Actor OFFICER = new Actor("officer", "Olga Sample", Set.of("code_officer"));
    public static final Actor FINANCE = new Actor("finance", "Fay Sample", Set.of("finance"));
    public static final Actor VIEWER = new Actor("viewer", "Vic Sample", Set.of("viewer"));
    public static final String FINE = "m1";

    private final Book book;
    public final TestDatabase database;
    public final SettableTime time;
    public final Bookshelf books;
    public final Ledger ledger;
    public final Letters letters;
    public final Examiners examiners;
    public final Outbox outbox;
    public final CaseFiles files;
    public final Docket docket;
    public final JurisdictionId town;

    public TestCity(LocalDate day) {
        this(BOOK, day);
    }

    public TestCity(Book book, LocalDate day) {
        this(book, TestDatabase.fresh(), new SettableTime(day));
    }

    private TestCity(Book book, TestDatabase database, SettableTime time) {
        this.book = book;
        this.database = database;
        this.time = time;
        this.town = database.jurisdictions()
                .register(book.id(), book.title(), ZoneId.of("America/Los_Angeles"), "#005ea2")
                .id();
        this.books = new Bookshelf(Map.of(book.id(), book), database.jurisdictions());
        this.ledger = new Ledger(database.tenants(), database.jdbc());
        this.letters = new Letters(database.tenants(), database.jdbc(), "http://localhost:8080");
        this.examiners = new Examiners(database.tenants(), database.jdbc());
        this.outbox = new Outbox(database.tenants(), database.jdbc());
        this.files =
                new CaseFiles(database.tenants(), database.jdbc(), books, time, ledger, letters, examiners, outbox);
        this.docket = new Docket(database.tenants(), database.jdbc());
    }

    /** As after a restart: new parts on the same database. */
    public TestCity restarted() {
        return new TestCity(book, database, time);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A house with its owner and a tenant. */
    public CaseView house(String address) {
        Party owner =
                new Party("owner", "Otto Sample-Owner", List.of("owner"), List.of("12 Example Way"), false, false);
        return files.open(
                town,
                new Opening(
                        null,
                        Map.of(
                                "address", Value.of(address),
                                "apn", Value.of("001-0001-001"),
                                "about_property", Value.of(true)),
                        List.of(owner),
                        null),
                CLERK,
                UUID.randomUUID());
    }

    /** A house whose owner is fined. */
    public CaseView fined(String address, long dollars) {
        return recorded(openFine(house(address), dollars, UUID.randomUUID()));
    }

    /** Opens a fine and orders it, in one go. */
    public Outcome openFine(CaseView view, long dollars, UUID key) {
        return files.perform(
                town,
                view.id(),
                view.lastNumber(),
                List.of(new Deed.MatterOpened(FINE, "fine", "owner"), order(dollars)),
                time.day(),
                OFFICER,
                key);
    }

    public static Deed order(long dollars) {
        return new Deed.Performed(
                FINE,
                "order",
                null,
                Map.of(
                        "amount", Value.of(Money.ofDollars(dollars)),
                        "wrong", Value.of(List.of(Value.of("The roof leaks."), Value.of("The porch sags.")))));
    }

    public static Deed payment(long cents) {
        return new Deed.Performed(FINE, "payment", null, Map.of("amount", Value.of(Money.ofCents(cents))));
    }

    /** Hands the order to the owner. */
    public Deed delivered(CaseView view) {
        long order = view.acts().stream()
                .filter(act -> act.deed() instanceof Deed.Performed p && p.act().equals("order"))
                .mapToLong(Act::number)
                .findFirst()
                .orElseThrow();
        return new Deed.ServiceTried(
                FINE, order, "owner", "personal", "delivered", true, "", new Proof("Paula Sample", "", "", "", true));
    }

    public Outcome act(CaseView view, Deed deed, Actor actor) {
        return files.perform(town, view.id(), view.lastNumber(), deed, time.day(), actor, UUID.randomUUID());
    }

    public CaseView done(CaseView view, Deed deed, Actor actor) {
        return recorded(act(view, deed, actor));
    }

    public CaseView look(CaseView view) {
        return files.view(town, view.id()).orElseThrow();
    }

    public static CaseView recorded(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(CaseView view) -> view;
            case Outcome.Refused(CaseView view, var refusals) -> throw new AssertionError("refused: " + refusals);
            case Outcome.Changed(CaseView view) -> throw new AssertionError("changed");
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
