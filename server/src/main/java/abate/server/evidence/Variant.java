package abate.server.evidence;

import java.util.Locale;
import java.util.Optional;

/** The forms in which one piece of evidence is kept. */
public enum Variant {
    /** Byte for byte what was handed in, with its position and all else the camera wrote: for staff only. */
    ORIGINAL,
    /** The cleaned picture, at most 2,560 pixels on its longer side. */
    VIEW,
    /** A small cleaned picture, at most 480 pixels on its longer side. */
    THUMBNAIL;

    /** The variant as an address writes it: {@code original}, {@code view} or {@code thumbnail}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Variant> of(String word) {
        for (Variant variant : values()) {
            if (variant.word().equals(word)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }
}
