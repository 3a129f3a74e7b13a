package abate.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as a telephone would take one: a stain on a ceiling. */
final class Photo {
    private Photo() {}

    static FilePayload taken() {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(235, 232, 224));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(150, 120, 70));
        pen.fillOval(220, 140, 240, 170);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("ceiling.jpg", "image/jpeg", bytes.toByteArray());
    }
}
