package abate.server.intake;

import java.util.UUID;

/**
 * A picture added to a report being written.
 *
 * @param name the file name the browser claimed
 * @param mediaType as found in the picture itself, never as claimed
 */
public record DraftPhoto(UUID id, String name, String mediaType) {}
