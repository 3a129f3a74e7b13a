package abate.server.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pictures as phones, people and mischief-makers send them. */
final class TestPictures {

    private static final byte[] WEBP = Base64.getDecoder()
            .decode(
                    "UklGRlAAAABXRUJQVlA4IEQAAAAQAwCdASoYABAAPm0skUWkIqGYBABABsSxAFqLQABA2AAA/vA5H+WwHV+7998XMbXtvCvH/7K0"
                            + "FhP/tLP/qWf4u5wAAA==");

    private TestPictures() {}

    /** A wide picture, its left half red and its right half blue. */
    static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(redAndBlue(width, height), "png");
    }

    /** 24 by 16 dots, all red. */
    static byte[] webp() {
        return WEBP.clone();
    }

    /** Held upright by a phone that stood at 38.6125 north, 121.45 west on Tuesday, March 3, 2026. */
    static byte[] fromAPhone() {
        return withNotes(jpeg(600, 400), notes(6));
    }

    /** A picture whose header claims 50,000 by 50,000 dots. */
    static byte[] pixelBomb() {
        byte[] png = png(10, 10);
        ByteBuffer buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    /** The first bytes of an iPhone's own format. */
    static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, text("ftypheic"), new byte[4], text("mif1heic"), new byte[400]);
    }

    static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** The picture with a comment segment after its first two bytes. */
    static byte[] withComment(byte[] jpeg, String comment) {
        byte[] words = text(comment);
        byte[] head = {(byte) 0xff, (byte) 0xfe, (byte) ((words.length + 2) >> 8), (byte) (words.length + 2)};
        return joined(Arrays.copyOf(jpeg, 2), head, words, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] withNotes(byte[] jpeg, byte[] tiff) {
        int length = tiff.length + 8;
        byte[] head = {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length};
        return joined(Arrays.copyOf(jpeg, 2), head, text("Exif\0\0"), tiff, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A TIFF of three directories: at 8 the picture's, at 50 the camera's, at 68 the position's. */
    private static byte[] notes(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(192).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(text("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 68);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 122);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 142);
        entry(tiff, 3, 2, 2, 'W');
        entry(tiff, 4, 5, 3, 166);
        tiff.putInt(0);
        tiff.put(text("2026:03:03 10:15:00\0"));
        for (int part : new int[] {38, 1, 36, 1, 45, 1, 121, 1, 27, 1, 0, 1}) {
            tiff.putInt(part);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static BufferedImage redAndBlue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
