package abate.server.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files a letter is made with, from the class path. */
final class LetterParts {

    private LetterParts() {}

    static byte[] font(String weight) {
        return bytes("/letters/fonts/PublicSans-" + weight + ".ttf");
    }

    /** The colour profile PDF/A asks for: sRGB. */
    static byte[] colourProfile() {
        return bytes("/letters/srgb.icc");
    }

    static String stylesheet() {
        return new String(bytes("/letters/letter.css"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = LetterParts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
