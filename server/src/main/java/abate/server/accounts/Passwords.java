package abate.server.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords will do, and how they are kept: hashed with Argon2id (19 MiB, two passes, one lane), never
 * otherwise.
 */
@Component
class Passwords {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** The estimate grows slow with length, and a phrase of this length has shown what it is. */
    private static final int MEASURED = 64;

    /** On a scale of 0 to 4: 3 withstands a patient guesser who stole the hashes. */
    private static final int STRONG_ENOUGH = 3;

    /** Each hash takes 19 MiB for a moment: more at once would take the memory of everything else. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Zxcvbn strength = new Zxcvbn();
    private final String nobodysHash = argon2.encode("nobody has this password");

    /**
     * Why a password will not do, or nothing when it will.
     *
     * @param about words a guesser would try first: the person's name and e-mail address, the city
     */
    Optional<String> objection(String password, List<String> about) {
        String plain = normal(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "That is %d characters. Please use %d or more: three or four words you will remember work well, with spaces if you like."
                            .formatted(length, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(
                    "That is longer than we can keep. Please use %d characters or fewer.".formatted(LONGEST));
        }
        if (strength.measure(plain.substring(0, Math.min(plain.length(), MEASURED)), about)
                        .getScore()
                < STRONG_ENOUGH) {
            return Optional.of(
                    "Guessers try passwords like this one first. Please add a word or two that have nothing to do with each other, your name or your city.");
        }
        return Optional.empty();
    }

    /** The hash to keep. */
    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(argon2.encode(normal(password))));
    }

    /** Whether the password is the one hashed; takes as long where there is no hash, to give nothing away. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > LONGEST * 4) {
            return false;
        }
        boolean same = inTurn(() -> argon2.matches(normal(password), hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> hashing) {
        places.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    /** The same password typed on another keyboard may be coded otherwise; this makes them one. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
