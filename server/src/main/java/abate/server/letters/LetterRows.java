package abate.server.letters;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of frozen letters: rows are added and read, never changed. Every call is made within the jurisdiction. */
final class LetterRows {

    private static final String COLUMNS = """
            select jurisdiction_id, id, case_file, matter_id, act_seq, letter_name, title, language, party_id,
              addressee_name, addressee_lines, secret, dated, frozen_at, sha256
            from letter where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter, byte[] pdf) {
        jdbc.sql("""
                insert into letter (jurisdiction_id, id, case_file, matter_id, act_seq, letter_name, title, language,
                  party_id, addressee_name, addressee_lines, secret, dated, frozen_at, sha256, pdf)
                values (:j, :id, :caseFile, :matter, :act, :name, :title, :language,
                  :party, :addressee, :lines, :secret, :dated, :frozenAt, :sha256, :pdf)
                """)
                .param("j", letter.jurisdiction().value())
                .param("id", letter.id())
                .param("caseFile", letter.caseFile())
                .param("matter", letter.matterId())
                .param("act", letter.actSeq())
                .param("name", letter.letterName())
                .param("title", letter.title())
                .param("language", letter.language().code())
                .param("party", letter.addressee().partyId())
                .param("addressee", letter.addressee().name())
                .param("lines", letter.addressee().addressLines().toArray(String[]::new))
                .param("secret", letter.code().secret())
                .param("dated", letter.dated())
                .param("frozenAt", letter.frozenAt().atOffset(ZoneOffset.UTC))
                .param("sha256", HexFormat.of().parseHex(letter.sha256()))
                .param("pdf", pdf)
                .update();
    }

    /** The copy that this act already made for this recipient, if it did. */
    Optional<Letter> madeFor(LetterDraft draft) {
        return jdbc.sql(COLUMNS + """
                 and case_file = :caseFile and act_seq = :act and matter_id = :matter and letter_name = :name
                 and party_id = :party and language = :language
                """)
                .param("j", draft.jurisdiction().value())
                .param("caseFile", draft.caseFile())
                .param("act", draft.actSeq())
                .param("matter", draft.matterId())
                .param("name", draft.letterName())
                .param("party", draft.addressee().partyId())
                .param("language", draft.language().code())
                .query(LetterRows::read)
                .optional();
    }

    Optional<Letter> byCode(LetterCode code) {
        return jdbc.sql(COLUMNS + " and secret = :secret")
                .param("j", code.jurisdiction().value())
                .param("secret", code.secret())
                .query(LetterRows::read)
                .optional();
    }

    Optional<Letter> byId(JurisdictionId jurisdiction, UUID id) {
        return jdbc.sql(COLUMNS + " and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .query(LetterRows::read)
                .optional();
    }

    List<Letter> ofCaseFile(JurisdictionId jurisdiction, UUID caseFile) {
        return jdbc.sql(COLUMNS + " and case_file = :caseFile order by act_seq, id")
                .param("j", jurisdiction.value())
                .param("caseFile", caseFile)
                .query(LetterRows::read)
                .list();
    }

    List<Seal> seals(JurisdictionId jurisdiction, Collection<UUID> caseFiles) {
        return jdbc.sql("""
                select case_file, id, encode(sha256, 'hex') as frozen, encode(sha256(pdf), 'hex') as found from letter
                where jurisdiction_id = :j and case_file = any(:files)
                """)
                .param("j", jurisdiction.value())
                .param("files", caseFiles.toArray(UUID[]::new))
                .query((row, number) -> new Seal(
                        row.getObject("case_file", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("frozen"),
                        row.getString("found")))
                .list();
    }

    Optional<byte[]> pdf(JurisdictionId jurisdiction, UUID id) {
        return jdbc.sql("select pdf from letter where jurisdiction_id = :j and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        JurisdictionId jurisdiction = new JurisdictionId(row.getLong("jurisdiction_id"));
        return new Letter(
                jurisdiction,
                row.getObject("id", UUID.class),
                row.getObject("case_file", UUID.class),
                row.getString("matter_id"),
                row.getLong("act_seq"),
                row.getString("letter_name"),
                row.getString("title"),
                Language.of(row.getString("language")).orElseThrow(),
                new Addressee(row.getString("party_id"), row.getString("addressee_name"), List.of((String[])
                        row.getArray("addressee_lines").getArray())),
                new LetterCode(jurisdiction, row.getString("secret")),
                row.getObject("dated", LocalDate.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
