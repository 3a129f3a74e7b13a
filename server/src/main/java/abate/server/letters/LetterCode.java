package abate.server.letters;

import abate.server.database.JurisdictionId;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short code printed on a letter: the jurisdiction's number, then ten random characters, in Crockford's base 32
 * (no I, L, O or U), for example {@code 1-7K3QX-M9D2R}. The ten characters carry 50 bits nobody can guess.
 *
 * @param jurisdiction whose letter it is, so that a code alone finds its letter
 * @param secret the ten random characters
 */
public record LetterCode(JurisdictionId jurisdiction, String secret) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_LENGTH = 10;
    private static final int LONGEST_JURISDICTION = 12;

    /** A new code; {@code random} must be cryptographically strong outside tests. */
    static LetterCode next(JurisdictionId jurisdiction, RandomGenerator random) {
        StringBuilder secret = new StringBuilder(SECRET_LENGTH);
        for (int i = 0; i < SECRET_LENGTH; i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LetterCode(jurisdiction, secret.toString());
    }

    /**
     * Reads a code as a person may type it: any case, with or without hyphens and spaces, O for 0, I or L for 1. Empty
     * when it cannot be a code.
     */
    public static Optional<LetterCode> parse(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        int split = plain.length() - SECRET_LENGTH;
        if (split < 1 || split > LONGEST_JURISDICTION || !plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        long jurisdiction = number(plain.substring(0, split));
        return jurisdiction == 0
                ? Optional.empty()
                : Optional.of(new LetterCode(new JurisdictionId(jurisdiction), plain.substring(split)));
    }

    /** As printed, in groups: {@code 1-7K3QX-M9D2R}. */
    public String printed() {
        return digits(jurisdiction.value()) + "-" + secret.substring(0, 5) + "-" + secret.substring(5);
    }

    private static long number(String digits) {
        return digits.chars().mapToLong(ALPHABET::indexOf).reduce(0, (n, digit) -> n * 32 + digit);
    }

    private static String digits(long number) {
        String last = String.valueOf(ALPHABET.charAt((int) (number % 32)));
        return number < 32 ? last : digits(number / 32) + last;
    }
}
