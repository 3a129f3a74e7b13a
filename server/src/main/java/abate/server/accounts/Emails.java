package abate.server.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as people type them. */
final class Emails {
    /** Deliberately loose: something, an at sign, something with a dot. */
    private static final Pattern LIKELY = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    static final int LONGEST = 254;

    private Emails() {}

    static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean likely(String typed) {
        String tidy = tidy(typed);
        return tidy.length() <= LONGEST && LIKELY.matcher(tidy).matches();
    }
}
