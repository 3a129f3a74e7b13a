package abate.server.intake;

import java.util.Optional;

/**
 * A picture as it was sent, with its kind as its own first bytes tell it.
 *
 * @param mediaType such as image/jpeg
 */
@SuppressWarnings("ArrayRecordComponent") // Carried once from the browser to the table; never compared.
public record Picture(String mediaType, byte[] content) {

    /** The picture in the bytes, if they begin as a JPEG, PNG, WebP or HEIC file does; what the name claims counts for nothing. */
    public static Optional<Picture> in(byte[] content) {
        return mediaType(content).map(type -> new Picture(type, content));
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Picture[" + mediaType + "]";
    }

    private static Optional<String> mediaType(byte[] content) {
        if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (begins(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        if (begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of("image/webp");
        }
        if (begins(content, 4, 'f', 't', 'y', 'p', 'h', 'e', 'i')
                || begins(content, 4, 'f', 't', 'y', 'p', 'm', 'i', 'f')) {
            return Optional.of("image/heic");
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] content, int at, int... expected) {
        if (content.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
