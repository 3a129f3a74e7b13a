package abate.server.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code that opens the follow page of one report: twelve characters (60 bits), none of them easily misread.
 *
 * @param characters without the dashes
 */
public record FollowCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    public FollowCode {
        if (characters.length() != LENGTH || !characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Not a follow code");
        }
    }

    static FollowCode next(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new FollowCode(code.toString());
    }

    /** The code somebody typed, forgiving case, dashes, blanks and the letters O, I and L; empty if it cannot be one. */
    public static Optional<FollowCode> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? Optional.of(new FollowCode(plain)) : Optional.empty();
    }

    /** In groups of four, as it is read aloud: "K7QM-2RTX-9HVD". */
    public String grouped() {
        return characters.substring(0, 4) + "-" + characters.substring(4, 8) + "-" + characters.substring(8);
    }

    /** What is kept in its place. */
    byte[] hash() {
        return Sha256.of(characters);
    }

    /** A code is a key: it stays out of logs. */
    @Override
    public String toString() {
        return "FollowCode[secret]";
    }
}
