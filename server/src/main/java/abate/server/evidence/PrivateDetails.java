package abate.server.evidence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What staff may know about a stored file and nobody else.
 *
 * @param claimedName the file's name as the uploader's machine gave it
 * @param mediaType the type found in its bytes, never the one claimed
 * @param bytes the length of the original
 * @param originalSha256 the SHA-256 of the original, in lower-case hexadecimal
 * @param position where the camera says it stood; null when it does not
 * @param takenAt when the camera says it was taken, by the camera's own clock; null when it does not
 * @param uploader who handed it in
 */
public record PrivateDetails(
        String claimedName,
        String mediaType,
        long bytes,
        String originalSha256,
        @Nullable Position position,
        @Nullable LocalDateTime takenAt,
        Uploader uploader) {}
