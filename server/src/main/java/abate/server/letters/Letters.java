package abate.server.letters;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.PublicAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of every case file: frozen once, then only found and read. */
@Component
public class Letters {

    private final Tenants tenants;
    private final LetterRows rows;
    private final LetterPaper paper = new LetterPaper();
    private final DraftCheck check = new DraftCheck();
    private final Supplier<String> publicAddress;
    private final RandomGenerator random;

    /** For the running system, whose address may be known only once it serves. */
    @Autowired
    Letters(Tenants tenants, JdbcClient jdbc, PublicAddress address) {
        this(tenants, jdbc, () -> address.uri().toString(), new SecureRandom());
    }

    /** @param address where people reach this system; the letters' codes lead there */
    public Letters(Tenants tenants, JdbcClient jdbc, String address) {
        this(tenants, jdbc, () -> address.replaceFirst("/+$", ""), new SecureRandom());
    }

    private Letters(Tenants tenants, JdbcClient jdbc, Supplier<String> address, RandomGenerator random) {
        this.tenants = tenants;
        this.rows = new LetterRows(jdbc);
        this.publicAddress = address;
        this.random = random;
    }

    /**
     * Renders, hashes and stores one recipient's copy, in the transaction under way where there is one, so that an act
     * and its papers stand or fall together. Asked again for the same act, letter, recipient and language it gives back
     * the copy that stands. Refused, with every shortcoming and the provision it offends, when required text is blank
     * or cannot be printed; then nothing is stored.
     *
     * @param now when it is frozen
     */
    public Freezing freeze(LetterDraft draft, Instant now) {
        List<Shortcoming> shortcomings = check.of(draft);
        if (!shortcomings.isEmpty()) {
            return new Freezing.Refused(shortcomings);
        }
        return tenants.in(draft.jurisdiction(), () -> new Freezing.Frozen(standing(draft, now)));
    }

    /** The letter with this code, as typed by a person or taken from an address; empty when there is none. */
    public Optional<Letter> find(String code) {
        return LetterCode.parse(code).flatMap(parsed -> tenants.in(parsed.jurisdiction(), () -> rows.byCode(parsed)));
    }

    /** The letter with this id; empty when the jurisdiction has none. */
    public Optional<Letter> get(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> rows.byId(jurisdiction, id));
    }

    /** Every letter of a case file, in the order of the acts that made them. */
    public List<Letter> of(JurisdictionId jurisdiction, UUID caseFile) {
        return tenants.in(jurisdiction, () -> rows.ofCaseFile(jurisdiction, caseFile));
    }

    /** The paper itself; empty when the jurisdiction has no such letter. */
    public Optional<byte[]> pdf(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> rows.pdf(jurisdiction, id));
    }

    /** Whether the stored paper still has the hash it was frozen with. */
    public Verification verify(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(
                jurisdiction,
                () -> rows.byId(jurisdiction, id)
                        .flatMap(letter -> rows.pdf(jurisdiction, id).map(pdf -> compare(letter, pdf)))
                        .orElseGet(Verification.Unknown::new));
    }

    /** The seals of every letter of those case files, their bytes hashed anew; many at once, for proving a whole database. */
    public List<Seal> seals(JurisdictionId jurisdiction, Collection<UUID> caseFiles) {
        return tenants.in(jurisdiction, () -> rows.seals(jurisdiction, caseFiles));
    }

    /** The public page of a letter, as its QR code and its last lines give it. */
    public String address(LetterCode code) {
        return publicAddress.get() + "/l/" + code.printed();
    }

    private Letter standing(LetterDraft draft, Instant now) {
        return rows.madeFor(draft).orElseGet(() -> render(draft, now));
    }

    private Letter render(LetterDraft draft, Instant now) {
        LetterCode code = LetterCode.next(draft.jurisdiction(), random);
        byte[] pdf = paper.print(draft, code, address(code));
        Letter letter = new Letter(
                draft.jurisdiction(),
                Ids.next(),
                draft.caseFile(),
                draft.matterId(),
                draft.actSeq(),
                draft.letterName(),
                draft.title(),
                draft.language(),
                draft.addressee(),
                code,
                draft.dated(),
                now.truncatedTo(ChronoUnit.MICROS),
                sha256(pdf));
        rows.add(letter, pdf);
        return letter;
    }

    private static Verification compare(Letter letter, byte[] pdf) {
        String found = sha256(pdf);
        return found.equals(letter.sha256())
                ? new Verification.Intact(found)
                : new Verification.Altered(letter.sha256(), found);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
