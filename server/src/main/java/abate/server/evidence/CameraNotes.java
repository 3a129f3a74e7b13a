package abate.server.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a picture: how it was held, where it stood and what its clock said. Anything unreadable
 * counts as not written.
 *
 * @param orientation the EXIF orientation, 1 to 8; 1 when there is none
 */
record CameraNotes(
        int orientation,
        @Nullable Position position,
        @Nullable LocalDateTime takenAt) {

    private static final CameraNotes NONE = new CameraNotes(1, null, null);
    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    static CameraNotes in(byte[] picture) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
            return new CameraNotes(
                    orientation(metadata),
                    position(metadata).orElse(null),
                    takenAt(metadata).orElse(null));
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // Strangers write these bytes; the reader throws undeclared exceptions on some of them.
            return NONE;
        }
    }

    private static int orientation(Metadata metadata) throws MetadataException {
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
            return 1;
        }
        int orientation = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }

    private static Optional<Position> position(Metadata metadata) {
        GpsDirectory directory = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation location = directory == null ? null : directory.getGeoLocation();
        if (location == null || location.isZero() || !isOnEarth(location)) {
            return Optional.empty();
        }
        return Optional.of(new Position(degrees(location.getLatitude()), degrees(location.getLongitude())));
    }

    private static boolean isOnEarth(GeoLocation location) {
        return Math.abs(location.getLatitude()) <= 90 && Math.abs(location.getLongitude()) <= 180;
    }

    private static BigDecimal degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP);
    }

    private static Optional<LocalDateTime> takenAt(Metadata metadata) {
        ExifSubIFDDirectory directory = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String written = directory == null ? null : directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(written, EXIF_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
