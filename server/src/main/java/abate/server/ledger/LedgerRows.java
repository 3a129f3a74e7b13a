package abate.server.ledger;

import abate.engine.matter.Posting;
import abate.engine.money.Money;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the ledger. */
final class LedgerRows {
    private static final String COLUMNS = """
            select id, case_file, matter, posting, sort, account, booked, counts_from, debit, credit, cents, cite, act,
              reverses
            from ledger_entry e where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(JurisdictionId j, LedgerEntry e, Instant at) {
        jdbc.sql("""
                insert into ledger_entry (jurisdiction_id, id, case_file, matter, posting, sort, account, booked,
                  booked_at, counts_from, debit, credit, cents, cite, act, reverses)
                values (:j, :id, :file, :matter, :posting, :sort, :account, :booked,
                  :at, :on, :debit, :credit, :cents, :cite, :act, :reverses)
                """)
                .param("j", j.value())
                .param("id", e.id())
                .param("file", e.caseFile())
                .param("matter", e.matter())
                .param("posting", e.posting())
                .param("sort", e.sort().name())
                .param("account", e.account())
                .param("booked", e.booked())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", e.countsFrom())
                .param("debit", e.debit().code())
                .param("credit", e.credit().code())
                .param("cents", e.amount().cents())
                .param("cite", e.cite())
                .param("act", e.act())
                .param("reverses", e.reverses(), java.sql.Types.OTHER)
                .update();
    }

    /** The entries of those files that reverse nothing and are not reversed. */
    List<LedgerEntry> standing(JurisdictionId j, Collection<UUID> files) {
        return jdbc.sql(COLUMNS + """
                 and case_file = any(:files) and reverses is null
                 and not exists (select 1 from ledger_entry r where r.jurisdiction_id = :j and r.reverses = e.id)
                order by id
                """)
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query(LedgerRows::read)
                .list();
    }

    /** The entries of a file booked by that day. */
    List<LedgerEntry> of(JurisdictionId j, UUID file, LocalDate upTo) {
        return jdbc.sql(COLUMNS + " and case_file = :file and booked <= :upTo order by booked, id")
                .param("j", j.value())
                .param("file", file)
                .param("upTo", upTo)
                .query(LedgerRows::read)
                .list();
    }

    /** The files with an entry that says it takes back another and does not mirror it. */
    List<UUID> crooked(JurisdictionId j, Collection<UUID> files) {
        return jdbc.sql("""
                select distinct r.case_file from ledger_entry r
                join ledger_entry e on e.jurisdiction_id = r.jurisdiction_id and e.id = r.reverses
                where r.jurisdiction_id = :j and e.jurisdiction_id = :j and r.case_file = any(:files)
                and (r.case_file <> e.case_file or r.matter <> e.matter or r.posting <> e.posting or r.cents <> e.cents
                  or r.debit <> e.credit or r.credit <> e.debit or r.booked < e.booked or e.reverses is not null)
                """)
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Debits less credits of an account, in cents. */
    long balance(JurisdictionId j, Account account, LocalDate day) {
        return jdbc.sql("""
                select coalesce(sum(case when debit = :account then cents else -cents end), 0) from ledger_entry
                where jurisdiction_id = :j and booked <= :day and (debit = :account or credit = :account)
                """)
                .param("j", j.value())
                .param("account", account.code())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    record Side(String account, long debits, long credits) {}

    List<Side> sides(JurisdictionId j, LocalDate day) {
        return jdbc.sql("""
                select account, sum(debits)::bigint, sum(credits)::bigint from (
                  select debit as account, cents as debits, 0 as credits from ledger_entry
                  where jurisdiction_id = :j and booked <= :day
                  union all
                  select credit, 0, cents from ledger_entry
                  where jurisdiction_id = :j and booked <= :day) as sides
                group by account
                """)
                .param("j", j.value())
                .param("day", day)
                .query((row, n) -> new Side(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static LedgerEntry read(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                row.getObject("case_file", UUID.class),
                row.getString("matter"),
                row.getString("posting"),
                Posting.Sort.valueOf(row.getString("sort")),
                row.getString("account"),
                row.getObject("booked", LocalDate.class),
                row.getObject("counts_from", LocalDate.class),
                new Account(row.getString("debit")),
                new Account(row.getString("credit")),
                Money.ofCents(row.getLong("cents")),
                row.getString("cite"),
                row.getLong("act"),
                row.getObject("reverses", UUID.class));
    }
}
