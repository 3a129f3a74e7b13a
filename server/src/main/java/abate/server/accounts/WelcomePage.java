package abate.server.accounts;

import java.util.Map;

/**
 * What the page of a one-time link shows.
 *
 * @param action where the form goes
 * @param link the secret of the link, which the form brings back
 * @param asksEmail whether the e-mail address is still to be given, as for the first administrator
 * @param problems what stands in the way, by field
 */
public record WelcomePage(
        String action,
        String link,
        String city,
        String name,
        String email,
        boolean asksEmail,
        String roles,
        int shortest,
        Map<String, String> problems) {}
