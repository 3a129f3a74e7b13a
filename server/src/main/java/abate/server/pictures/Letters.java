package abate.server.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The font of the pages, as a file of its own carries it inside. */
final class Letters {
    static final String STYLE =
            "<style>" + face("PublicSans-Regular", 400) + face("PublicSans-Bold", 700) + "</style>\n";

    private Letters() {}

    private static String face(String name, int weight) {
        try (InputStream in = Letters.class.getResourceAsStream("/static/uswds/fonts/public-sans/" + name + ".woff2")) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing");
            }
            return "@font-face{font-family:'Public Sans Web';font-weight:" + weight + ";src:url(data:font/woff2;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ")}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
