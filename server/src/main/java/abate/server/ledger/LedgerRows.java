package abate.server.ledger;

import abate.engine.matter.Posting;
import abate.engine.money.Money;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the ledger. */
final class LedgerRows {
    private static final String COLUMNS = """
            select id, case_file, place, matter, posting, sort, account, booked, booked_at, counts_from, debit, credit, cents,
              cite, act, reverses, hash
            from ledger_entry e where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(JurisdictionId j, LedgerEntry e, byte[] hash) {
        jdbc.sql("""
                insert into ledger_entry (jurisdiction_id, id, case_file, place, matter, posting, sort, account, booked,
                  booked_at, counts_from, debit, credit, cents, cite, act, reverses, hash)
                values (:j, :id, :file, :place, :matter, :posting, :sort, :account, :booked,
                  :at, :on, :debit, :credit, :cents, :cite, :act, :reverses, :hash)
                """)
                .param("j", j.value())
                .param("id", e.id())
                .param("file", e.caseFile())
                .param("place", e.place())
                .param("matter", e.matter())
                .param("posting", e.posting())
                .param("sort", e.sort().name())
                .param("account", e.account())
                .param("booked", e.booked())
                .param("at", e.bookedAt().atOffset(ZoneOffset.UTC))
                .param("on", e.countsFrom())
                .param("debit", e.debit().code())
                .param("credit", e.credit().code())
                .param("cents", e.amount().cents())
                .param("cite", e.cite())
                .param("act", e.act())
                .param("reverses", e.reverses(), java.sql.Types.OTHER)
                .param("hash", hash)
                .update();
    }

    /** Notes where the chain of a file ends now. */
    void end(JurisdictionId j, UUID file, LedgerChain.Head head) {
        jdbc.sql("""
                insert into ledger_head (jurisdiction_id, case_file, last, hash) values (:j, :file, :last, :hash)
                on conflict (jurisdiction_id, case_file) do update set last = excluded.last, hash = excluded.hash
                """)
                .param("j", j.value())
                .param("file", file)
                .param("last", head.last())
                .param("hash", head.hash())
                .update();
    }

    /** Where the chains of those files end; a file without entries has none. */
    Map<UUID, LedgerChain.Head> heads(JurisdictionId j, Collection<UUID> files) {
        Map<UUID, LedgerChain.Head> heads = new HashMap<>();
        jdbc.sql("select case_file, last, hash from ledger_head where jurisdiction_id = :j and case_file = any(:files)")
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query((row, n) ->
                        heads.put(row.getObject(1, UUID.class), new LedgerChain.Head(row.getLong(2), row.getBytes(3))))
                .list();
        return heads;
    }

    /** Every entry of those files, file by file in the order of their places. */
    Map<UUID, List<LedgerChain.Linked>> all(JurisdictionId j, Collection<UUID> files) {
        return jdbc
                .sql(COLUMNS + " and case_file = any(:files) order by case_file, place")
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query((row, n) -> new LedgerChain.Linked(read(row, n), row.getBytes("hash")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(linked -> linked.entry().caseFile()));
    }

    /** The entries of a file booked by that day. */
    List<LedgerEntry> of(JurisdictionId j, UUID file, LocalDate upTo) {
        return jdbc.sql(COLUMNS + " and case_file = :file and booked <= :upTo order by place")
                .param("j", j.value())
                .param("file", file)
                .param("upTo", upTo)
                .query(LedgerRows::read)
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
                row.getLong("place"),
                row.getString("matter"),
                row.getString("posting"),
                Posting.Sort.valueOf(row.getString("sort")),
                row.getString("account"),
                row.getObject("booked", LocalDate.class),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                row.getObject("counts_from", LocalDate.class),
                new Account(row.getString("debit")),
                new Account(row.getString("credit")),
                Money.ofCents(row.getLong("cents")),
                row.getString("cite"),
                row.getLong("act"),
                row.getObject("reverses", UUID.class));
    }
}
