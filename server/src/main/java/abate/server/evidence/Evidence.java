package abate.server.evidence;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photos and files: taken in or refused, kept whole, and opened in the form a reader may see. */
@Component
public class Evidence {

    /** The longest file taken, in bytes: 15 MB. */
    public static final int LONGEST_FILE = 15 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private final Tenants tenants;
    private final EvidenceRows rows;
    private final EvidenceFiles files;
    private final Developing developing = new Developing();

    @Autowired
    Evidence(Tenants tenants, JdbcClient jdbc, Run run) {
        this(tenants, jdbc, run.data());
    }

    /** @param dataFolder where this system keeps its files */
    public Evidence(Tenants tenants, JdbcClient jdbc, Path dataFolder) {
        this.tenants = tenants;
        this.rows = new EvidenceRows(jdbc);
        this.files = new EvidenceFiles(dataFolder);
    }

    /**
     * Takes in a file. Its type is read from its bytes; a picture is written anew, upright and without anything the
     * camera noted, and the original is kept unseen beside it. {@link Storing.Stored} is said only after every byte is
     * written through to the disk and the row stands.
     *
     * @param owner the intake report, inspection or case file it belongs to
     * @param kind what it shows, in the owner's own words, for example "before"
     * @param in read to its end or to just over the longest file, and left open
     * @param claimedName the name the uploader's machine gave it; kept for staff, trusted for nothing
     */
    public Storing store(
            JurisdictionId jurisdiction,
            UUID owner,
            String kind,
            InputStream in,
            String claimedName,
            Uploader uploader,
            Instant now)
            throws IOException {
        byte[] file = in.readNBytes(LONGEST_FILE + 1);
        Sniffed type = Sniffed.in(file);
        Optional<Refusal> unopened = unopened(file, type, uploader);
        if (unopened.isPresent()) {
            return new Storing.Refused(unopened.get());
        }
        Handed handed = new Handed(jurisdiction, owner, kind, file, type, tidy(claimedName), uploader, now);
        return switch (developing.of(type, file)) {
            case Copies.None(Refusal reason) -> new Storing.Refused(reason);
            case Copies.OfPaper paper -> new Storing.Stored(keepPaper(handed));
            case Copies.OfPicture picture -> new Storing.Stored(keepPicture(handed, picture));
        };
    }

    /** Why a file would not be taken in, found out without keeping anything; empty if it would be. */
    public Optional<Refusal> refusal(byte[] file, Uploader uploader) {
        Sniffed type = Sniffed.in(file);
        return unopened(file, type, uploader)
                .or(() -> developing.of(type, file) instanceof Copies.None(Refusal reason)
                        ? Optional.of(reason)
                        : Optional.empty());
    }

    private static Optional<Refusal> unopened(byte[] file, Sniffed type, Uploader uploader) {
        if (file.length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        return file.length > LONGEST_FILE ? Optional.of(Refusal.TOO_LARGE) : type.refusedFrom(uploader);
    }

    /** One item; empty when the jurisdiction has none of this id. */
    public Optional<EvidenceItem> get(JurisdictionId jurisdiction, UUID id) {
        return row(jurisdiction, id).map(EvidenceRow::item);
    }

    /** Everything that belongs to one owner, in the order it came in. */
    public List<EvidenceItem> of(JurisdictionId jurisdiction, UUID owner) {
        return tenants.in(jurisdiction, () -> rows.ofOwner(jurisdiction, owner)).stream()
                .map(EvidenceRow::item)
                .toList();
    }

    /** What staff may know of an item; never to be shown to the public, exported or logged. */
    public Optional<PrivateDetails> details(JurisdictionId jurisdiction, UUID id) {
        return row(jurisdiction, id).map(EvidenceRow::details);
    }

    /** One form of an item; empty when there is no such item, or it is a paper and has no such form. */
    public Optional<EvidenceContent> open(JurisdictionId jurisdiction, UUID id, Variant variant) {
        return row(jurisdiction, id).flatMap(row -> content(row, variant));
    }

    /** The forms of an item whose files are gone or no longer have their hash; none when all is well. */
    public List<Variant> altered(JurisdictionId jurisdiction, UUID id) {
        return row(jurisdiction, id).stream()
                .flatMap(row -> List.of(Variant.values()).stream()
                        .filter(variant -> content(row, variant)
                                .filter(Evidence::isAltered)
                                .isPresent()))
                .toList();
    }

    private record Handed(
            JurisdictionId jurisdiction,
            UUID owner,
            String kind,
            byte[] file,
            Sniffed type,
            String name,
            Uploader uploader,
            Instant now) {

        EvidenceItem item(boolean picture, int width, int height) {
            return new EvidenceItem(
                    jurisdiction, Ids.next(), owner, kind, picture, width, height, now.truncatedTo(ChronoUnit.MICROS));
        }
    }

    private EvidenceItem keepPaper(Handed handed) {
        String original = files.keep(handed.jurisdiction(), handed.file());
        PrivateDetails details = new PrivateDetails(
                handed.name(),
                handed.type().mediaType(),
                handed.file().length,
                original,
                null,
                null,
                handed.uploader());
        return add(new EvidenceRow(handed.item(false, 0, 0), details, null, null));
    }

    private EvidenceItem keepPicture(Handed handed, Copies.OfPicture picture) {
        String original = files.keep(handed.jurisdiction(), handed.file());
        PrivateDetails details = new PrivateDetails(
                handed.name(),
                handed.type().mediaType(),
                handed.file().length,
                original,
                picture.notes().position(),
                picture.notes().takenAt(),
                handed.uploader());
        return add(new EvidenceRow(
                handed.item(true, picture.width(), picture.height()),
                details,
                copy(handed.jurisdiction(), picture.view()),
                copy(handed.jurisdiction(), picture.thumbnail())));
    }

    private EvidenceRow.Copy copy(JurisdictionId jurisdiction, byte[] bytes) {
        return new EvidenceRow.Copy(files.keep(jurisdiction, bytes), bytes.length);
    }

    private EvidenceItem add(EvidenceRow row) {
        tenants.in(row.item().jurisdiction(), () -> rows.add(row));
        return row.item();
    }

    private Optional<EvidenceRow> row(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> rows.byId(jurisdiction, id));
    }

    private Optional<EvidenceContent> content(EvidenceRow row, Variant variant) {
        PrivateDetails details = row.details();
        return switch (variant) {
            case ORIGINAL ->
                Optional.of(content(row, variant, details.mediaType(), details.originalSha256(), details.bytes()));
            case VIEW -> clean(row, variant, row.view());
            case THUMBNAIL -> clean(row, variant, row.thumbnail());
        };
    }

    private Optional<EvidenceContent> clean(EvidenceRow row, Variant variant, EvidenceRow.@Nullable Copy copy) {
        return copy == null
                ? Optional.empty()
                : Optional.of(content(row, variant, Sniffed.JPEG.mediaType(), copy.sha256(), copy.bytes()));
    }

    private EvidenceContent content(EvidenceRow row, Variant variant, String mediaType, String sha256, long bytes) {
        Path path = files.path(row.item().jurisdiction(), sha256);
        return new EvidenceContent(row.item(), variant, path, mediaType, sha256, bytes);
    }

    private static boolean isAltered(EvidenceContent content) {
        try {
            return !Files.exists(content.path())
                    || !Sha256.of(Files.readAllBytes(content.path())).equals(content.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence could not be read from the disk", e);
        }
    }

    /** The last part of the name, without signs that a screen or a header would misread. */
    private static String tidy(String claimedName) {
        String last = claimedName.substring(Math.max(claimedName.lastIndexOf('/'), claimedName.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }
}
