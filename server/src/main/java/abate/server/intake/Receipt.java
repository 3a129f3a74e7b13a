package abate.server.intake;

import java.util.UUID;

/**
 * What the person reporting gets back, shown once: only a hash of the follow code is kept.
 *
 * @param reference the number to name on the telephone, such as R-2026-000123
 * @param followCode opens the follow page
 */
public record Receipt(UUID report, String reference, FollowCode followCode) {}
