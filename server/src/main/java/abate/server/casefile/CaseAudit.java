package abate.server.casefile;

import abate.engine.matter.Posting;
import abate.server.books.Bookshelf;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.ledger.Ledger;
import abate.server.ledger.TrialBalance;
import abate.server.letters.Letters;
import abate.server.letters.Seal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves, for every case file of a jurisdiction, that nothing recorded was altered and that everything derived from it
 * agrees: chain, docket, ledger, letters. Reads many files at a time, each batch as of one moment.
 */
public final class CaseAudit {
    private static final int BATCH = 250;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final DocketLines NOTHING = new DocketLines(List.of(), List.of());
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Bookshelf books;
    private final Ledger ledger;
    private final Letters letters;
    private final FileRows files;
    private final ActRows acts;
    private final DocketRows docket;

    public CaseAudit(Tenants tenants, JdbcClient jdbc, Bookshelf books, Ledger ledger, Letters letters) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.books = books;
        this.ledger = ledger;
        this.letters = letters;
        this.files = new FileRows(jdbc);
        this.acts = new ActRows(jdbc);
        this.docket = new DocketRows(jdbc);
    }

    /**
     * Something that does not agree.
     *
     * @param caseFile the number of the file; empty where it is about the jurisdiction as a whole
     */
    public record Finding(String caseFile, String what) {
        @Override
        public String toString() {
            return caseFile.isEmpty() ? what : "case file " + caseFile + ": " + what;
        }
    }

    /** What was read and what does not agree. */
    public record Report(long files, long acts, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** Proves a jurisdiction. */
    public Report prove(JurisdictionId jurisdiction) {
        List<Finding> findings = new ArrayList<>();
        long filesRead = 0;
        long actsRead = 0;
        UUID after = BEFORE_ALL;
        while (true) {
            Batch batch = read(jurisdiction, after);
            if (batch.files().isEmpty()) {
                break;
            }
            findings.addAll(batch.prove());
            filesRead += batch.files().size();
            actsRead += batch.acts().values().stream().mapToLong(List::size).sum();
            after = batch.files().getLast().id().value();
        }
        findings.addAll(whole(jurisdiction));
        return new Report(filesRead, actsRead, findings);
    }

    /** Some files with everything that must agree. */
    private final class Batch {
        private final List<Stored> files;
        private final Map<UUID, List<ActRows.Row>> acts;
        private final Map<UUID, DocketLines> docket;
        private final Map<UUID, List<String>> papers;
        private final List<FileProof> proofs;
        private final Set<UUID> disagreeing;

        Batch(JurisdictionId j, List<Stored> some) {
            files = some;
            List<UUID> ids = some.stream().map(file -> file.id().value()).toList();
            acts = CaseAudit.this.acts.rows(j, ids).stream().collect(Collectors.groupingBy(ActRows.Row::file));
            docket = CaseAudit.this.docket.of(j, ids);
            papers = papers(j, ids);
            proofs = some.parallelStream()
                    .map(file -> FileProof.of(
                            file,
                            acts.getOrDefault(file.id().value(), List.of()),
                            docket.getOrDefault(file.id().value(), NOTHING),
                            books))
                    .toList();
            disagreeing = ledger.disagreeing(j, postings());
        }

        List<Stored> files() {
            return files;
        }

        Map<UUID, List<ActRows.Row>> acts() {
            return acts;
        }

        private Map<UUID, Map<String, List<Posting>>> postings() {
            Map<UUID, Map<String, List<Posting>>> all = new HashMap<>();
            proofs.forEach(proof -> proof.state()
                    .ifPresent(state -> all.put(proof.file().id().value(), Kept.postings(state, state.day()))));
            return all;
        }

        List<Finding> prove() {
            List<Finding> findings = new ArrayList<>();
            for (FileProof proof : proofs) {
                UUID id = proof.file().id().value();
                List<String> wrong = new ArrayList<>(proof.wrong());
                if (disagreeing.contains(id)) {
                    wrong.add("its ledger entries are not what follows from its acts");
                }
                wrong.addAll(papers.getOrDefault(id, List.of()));
                wrong.forEach(what -> findings.add(new Finding(proof.file().number(), what)));
            }
            return findings;
        }
    }

    private Batch read(JurisdictionId jurisdiction, UUID after) {
        return tenants.in(jurisdiction, () -> {
            jdbc.sql("set transaction isolation level repeatable read").update();
            return new Batch(jurisdiction, files.after(jurisdiction, after, BATCH));
        });
    }

    /** What is wrong with the letters of those files: altered, gone, or there without having been announced. */
    private Map<UUID, List<String>> papers(JurisdictionId j, List<UUID> ids) {
        Map<UUID, List<String>> wrong = new HashMap<>();
        Map<UUID, String> announced = announced(j, ids);
        for (Seal seal : letters.seals(j, ids)) {
            String expected = announced.remove(seal.letter());
            if (!seal.holds() || !seal.frozen().equals(expected)) {
                wrong.computeIfAbsent(seal.caseFile(), f -> new ArrayList<>())
                        .add("the letter " + seal.letter() + " is not what was frozen");
            }
        }
        owners(j, announced.keySet())
                .forEach((letter, file) ->
                        wrong.computeIfAbsent(file, f -> new ArrayList<>()).add("the letter " + letter + " is gone"));
        return wrong;
    }

    private Map<UUID, String> announced(JurisdictionId j, List<UUID> ids) {
        Map<UUID, String> hashes = new HashMap<>();
        jdbc.sql("""
                select subject, content_hash from outbox
                where jurisdiction_id = :j and case_file = any(:files) and kind = 'letter_frozen'
                """)
                .param("j", j.value())
                .param("files", ids.toArray(UUID[]::new))
                .query((row, n) ->
                        hashes.put(row.getObject(1, UUID.class), HexFormat.of().formatHex(row.getBytes(2))))
                .list();
        return hashes;
    }

    private Map<UUID, UUID> owners(JurisdictionId j, Set<UUID> letterIds) {
        Map<UUID, UUID> owners = new HashMap<>();
        jdbc.sql("""
                select subject, case_file from outbox
                where jurisdiction_id = :j and kind = 'letter_frozen' and subject = any(:letters)
                """)
                .param("j", j.value())
                .param("letters", letterIds.toArray(UUID[]::new))
                .query((row, n) -> owners.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        return owners;
    }

    /** What concerns no single file: numbers without gaps, a balanced ledger, a daily run that did what fell due. */
    private List<Finding> whole(JurisdictionId j) {
        return tenants.in(j, () -> {
            List<Finding> findings = new ArrayList<>();
            if (count(j, """
                    select count(*) from case_counter c where c.jurisdiction_id = :j and c.last <> (
                      select count(*) from case_file f where f.jurisdiction_id = :j and f.year = c.year)
                    """) > 0) {
                findings.add(new Finding("", "a year has not as many case files as numbers were given"));
            }
            if (count(j, """
                    select coalesce((select last from outbox_counter where jurisdiction_id = :j), 0)
                      - (select count(*) from outbox where jurisdiction_id = :j)
                    """) != 0) {
                findings.add(new Finding("", "the outbox has not as many messages as were numbered"));
            }
            TrialBalance trial = ledger.trialBalance(j, END_OF_TIME);
            if (!trial.debits().equals(trial.credits())) {
                findings.add(new Finding("", "debits " + trial.debits() + " are not credits " + trial.credits()));
            }
            jdbc.sql("""
                    select f.number from case_file f join daily_run d on d.jurisdiction_id = f.jurisdiction_id
                    where f.jurisdiction_id = :j and d.jurisdiction_id = :j and f.due <= d.done_to order by f.number
                    """)
                    .param("j", j.value())
                    .query(String.class)
                    .list()
                    .forEach(number -> findings.add(new Finding(number, "the daily run left out what fell due")));
            return findings;
        });
    }

    private long count(JurisdictionId j, String sql) {
        return jdbc.sql(sql).param("j", j.value()).query(Long.class).single();
    }
}
