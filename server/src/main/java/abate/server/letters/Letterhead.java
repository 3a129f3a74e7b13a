package abate.server.letters;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who writes: printed at the top of the first page and, folded, in the upper window of a #10 double-window envelope.
 *
 * @param city for example "City of Sacramento"
 * @param department for example "Community Development Department"
 * @param addressLines the return address, at most three lines
 * @param phone a telephone number a reader can call
 * @param accentColour the jurisdiction's one accent colour, as {@code #rrggbb}
 */
public record Letterhead(String city, String department, List<String> addressLines, String phone, String accentColour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Letterhead {
        addressLines = List.copyOf(addressLines);
        if (!COLOUR.matcher(accentColour).matches()) {
            throw new IllegalArgumentException("An accent colour is written #rrggbb, not " + accentColour);
        }
    }
}
