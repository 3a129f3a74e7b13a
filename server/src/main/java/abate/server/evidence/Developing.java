package abate.server.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks into a file and makes its clean copies; at most two at a time, since an open picture takes much memory. */
final class Developing {

    private static final int VIEW_SIDE = 2560;
    private static final int THUMBNAIL_SIDE = 480;
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME);

    Copies of(Sniffed type, byte[] file) {
        places.acquireUninterruptibly();
        try {
            return switch (type) {
                case JPEG, PNG, WEBP -> picture(type, file);
                case PDF -> opens(file) ? new Copies.OfPaper() : new Copies.None(Refusal.DAMAGED);
                case HEIC -> new Copies.None(Refusal.HEIC);
                case OTHER -> new Copies.None(Refusal.NOT_A_PICTURE);
            };
        } finally {
            places.release();
        }
    }

    private static Copies picture(Sniffed type, byte[] file) {
        return switch (PictureReader.read(type, file, VIEW_SIDE)) {
            case PictureReading.Unreadable(Refusal reason) -> new Copies.None(reason);
            case PictureReading.Opened(BufferedImage image) -> copies(image, CameraNotes.in(file));
        };
    }

    private static Copies copies(BufferedImage image, CameraNotes notes) {
        BufferedImage view = Darkroom.print(image, notes.orientation(), VIEW_SIDE);
        BufferedImage thumbnail = Darkroom.print(view, 1, THUMBNAIL_SIDE);
        return new Copies.OfPicture(
                Darkroom.jpeg(view), Darkroom.jpeg(thumbnail), view.getWidth(), view.getHeight(), notes);
    }

    /** Whether it begins as a PDF must and can be opened without a password. */
    private static boolean opens(byte[] file) {
        if (file.length < 5 || file[0] != '%' || file[1] != 'P' || file[2] != 'D' || file[3] != 'F') {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException e) {
            // The reader throws undeclared exceptions on some damaged files.
            return false;
        }
    }
}
