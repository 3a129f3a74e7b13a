package abate.server.accounts;

import java.util.List;

/** The page that sends on, after signing in again, what was typed before. */
public record SendAgainPage(String action, List<HeldForm.Field> fields) {}
