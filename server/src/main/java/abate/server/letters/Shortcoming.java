package abate.server.letters;

import org.jspecify.annotations.Nullable;

/**
 * Why a draft cannot become a letter.
 *
 * @param where the section's heading, or the part of the letter
 * @param cite the provision that requires what is missing; null where none does
 * @param ruleId the catalogue's rule; null where none
 * @param sentence the reason in plain words, for the person who must mend it
 */
public record Shortcoming(
        String where, @Nullable String cite, @Nullable String ruleId, String sentence) {}
