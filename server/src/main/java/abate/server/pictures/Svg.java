package abate.server.pictures;

import java.util.Locale;

/** Writes a drawing as text, with attributes alone: no style sheets, no scripts, nothing a strict browser refuses. */
final class Svg {
    static final String INK = "#1b1b1b";
    static final String QUIET = "#565c65";
    private static final String FONT = "'Public Sans Web', 'Public Sans', 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    /** Opens a page of that size, in points; {@code id} keeps its title apart from others on one page of the web. */
    void open(double width, double height, String id, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width))
                .append("pt\" height=\"")
                .append(number(height))
                .append("pt\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" font-family=\"")
                .append(FONT)
                .append("\" fill=\"")
                .append(INK)
                .append("\">\n")
                .append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escaped(title))
                .append("</title>\n")
                .append("<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(escaped(description))
                .append("</desc>\n");
    }

    String close() {
        return out.append("</svg>\n").toString();
    }

    void group(String attributes) {
        out.append("<g ").append(attributes).append(">\n");
    }

    void end() {
        out.append("</g>\n");
    }

    void rect(Diagram.Rectangle at, double round, String attributes) {
        out.append("<rect x=\"")
                .append(number(at.x()))
                .append("\" y=\"")
                .append(number(at.y()))
                .append("\" width=\"")
                .append(number(at.width()))
                .append("\" height=\"")
                .append(number(at.height()))
                .append("\" rx=\"")
                .append(number(round))
                .append("\" ")
                .append(attributes)
                .append("/>\n");
    }

    void path(String data, String attributes) {
        out.append("<path d=\"").append(data).append("\" ").append(attributes).append("/>\n");
    }

    /**
     * Words that begin at that point of the line they stand on; attributes may center them or color them. They take the
     * width they were measured to have, whatever font the reader's machine draws them in.
     */
    void text(double x, double y, double size, boolean bold, String words, String attributes) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" font-size=\"")
                .append(number(size))
                .append('"')
                .append(bold ? " font-weight=\"700\"" : "")
                .append(" textLength=\"")
                .append(number(Lettering.drawn(words, size, bold)))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"")
                .append(attributes.isEmpty() ? "" : " " + attributes)
                .append('>')
                .append(escaped(words))
                .append("</text>\n");
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.equals("-0") ? "0" : text;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
