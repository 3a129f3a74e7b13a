package abate.server.letters;

import java.util.Locale;

/** A jurisdiction's accent colour and the two shades a letter derives from it. */
record Accent(String colour) {

    private static final double READABLE = 4.5;
    private static final String NEAR_BLACK = "#1b1b1b";

    /** For text: the accent itself where it reads well on white (WCAG 2.2, 1.4.3), near-black where it is too light. */
    String forText() {
        return 1.05 / (luminance() + 0.05) >= READABLE ? colour : NEAR_BLACK;
    }

    /** For the ground of a box: one part of the accent to fifteen parts of white. */
    String tint() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", tinted(0), tinted(1), tinted(2));
    }

    private int tinted(int channel) {
        return (channel(channel) + 15 * 255) / 16;
    }

    private int channel(int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }

    private double luminance() {
        return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
