package abate.server.evidence;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture within bounds: its declared size is read first, and one too large is never decoded. */
final class PictureReader {

    private static final long MOST_PIXELS = 64_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private PictureReader() {}

    static PictureReading read(Sniffed type, byte[] file, int wantedSide) {
        ImageReader reader = null;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader = reader(type);
            reader.setInput(in, false, true);
            return read(reader, wantedSide);
        } catch (IOException | RuntimeException e) {
            // Strangers write these bytes; the readers throw undeclared exceptions on some of them.
            return new PictureReading.Unreadable(Refusal.DAMAGED);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static PictureReading read(ImageReader reader, int wantedSide) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            return new PictureReading.Unreadable(Refusal.TOO_MANY_PIXELS);
        }
        AtomicBoolean cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener(noteCutOff(cutOff));
        BufferedImage image = reader.read(0, sampled(reader, (int) Math.max(width, height), wantedSide));
        return cutOff.get() ? new PictureReading.Unreadable(Refusal.DAMAGED) : new PictureReading.Opened(image);
    }

    /** A JPEG that ends too soon is filled up with grey and only a warning given: "Premature end of …". */
    private static IIOReadWarningListener noteCutOff(AtomicBoolean cutOff) {
        return (source, warning) -> {
            if (warning.contains("remature end")) {
                cutOff.set(true);
            }
        };
    }

    /** Reads every second, third … dot of a large picture, so that memory stays within four wanted pictures. */
    private static ImageReadParam sampled(ImageReader reader, int side, int wantedSide) {
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, side / wantedSide);
        param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }

    private static ImageReader reader(Sniffed type) throws IOException {
        return switch (type) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PDF, HEIC, OTHER -> throw new IllegalArgumentException("Not a picture that can be opened: " + type);
        };
    }
}
