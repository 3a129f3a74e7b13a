package abate.server.evidence;

import java.awt.image.BufferedImage;

/** What came of opening a picture. */
sealed interface PictureReading {

    /** Opened; at most twice the wanted size, as stored, not yet turned upright. */
    record Opened(BufferedImage image) implements PictureReading {}

    record Unreadable(Refusal reason) implements PictureReading {}
}
