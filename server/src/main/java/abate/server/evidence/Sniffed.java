package abate.server.evidence;

import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file that are told apart by their first bytes; a name or a claimed type counts for nothing. */
enum Sniffed {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    PDF("application/pdf"),
    HEIC("image/heic"),
    OTHER("application/octet-stream");

    private static final Tika TIKA = new Tika();

    private final String mediaType;

    Sniffed(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Sniffed in(byte[] file) {
        return switch (TIKA.detect(file)) {
            case "image/jpeg" -> JPEG;
            case "image/png" -> PNG;
            case "image/webp" -> WEBP;
            case "application/pdf" -> PDF;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif" -> HEIC;
            default -> OTHER;
        };
    }

    /** Why a file of this kind is not taken from this person, if it is not. */
    Optional<Refusal> refusedFrom(Uploader uploader) {
        return switch (this) {
            case JPEG, PNG, WEBP -> Optional.empty();
            case HEIC -> Optional.of(Refusal.HEIC);
            case OTHER -> Optional.of(Refusal.NOT_A_PICTURE);
            case PDF ->
                switch (uploader) {
                    case Uploader.Staff staff -> Optional.empty();
                    case Uploader.Public anyone -> Optional.of(Refusal.STAFF_ONLY);
                };
        };
    }
}
