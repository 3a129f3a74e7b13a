package abate.server.letters;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A web address as a QR code. */
final class QrPicture {

    /** Pixels a module: enough that no printer driver blurs the edges. */
    private static final int SCALE = 8;

    private QrPicture() {}

    /** The QR code as a PNG in a data address, without a margin of its own. */
    static String dataAddress(String address) {
        BufferedImage picture = picture(modules(address));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static ByteMatrix modules(String address) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(address, ErrorCorrectionLevel.Q, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("The address is too long for a QR code: " + address.length(), e);
        }
    }

    private static BufferedImage picture(ByteMatrix modules) {
        int side = modules.getWidth() * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / SCALE, y / SCALE) == 1;
                picture.setRGB(x, y, dark ? 0x000000 : 0xffffff);
            }
        }
        return picture;
    }
}
