package abate.server.evidence;

import java.nio.file.Path;

/**
 * One variant of a stored file, ready to be sent.
 *
 * @param path where its bytes are; to be read, never written
 * @param mediaType the type to announce
 * @param sha256 the hash its bytes must have, in lower-case hexadecimal
 * @param bytes its length
 */
public record EvidenceContent(
        EvidenceItem item, Variant variant, Path path, String mediaType, String sha256, long bytes) {}
