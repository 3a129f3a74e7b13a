package abate.server.database;

import java.time.ZoneId;

/**
 * A city or county this system serves.
 *
 * @param book the folder of its law, such as {@code us-ca-sacramento}
 * @param name what the public calls it, such as "City of Sacramento"
 * @param zone where its days begin and end
 * @param accent the one colour of its pages, as {@code #rrggbb}
 */
public record Jurisdiction(JurisdictionId id, String book, String name, ZoneId zone, String accent) {

    /** Refuses a colour that is not {@code #rrggbb}, since it is written into a style sheet. */
    public Jurisdiction {
        if (!accent.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("an accent colour is #rrggbb, not " + accent);
        }
    }
}
