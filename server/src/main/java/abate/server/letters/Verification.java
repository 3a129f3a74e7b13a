package abate.server.letters;

/** Whether a stored letter is still the paper that was frozen. */
public sealed interface Verification {

    /** The stored bytes have the recorded SHA-256. */
    record Intact(String sha256) implements Verification {}

    /** The stored bytes are not those that were frozen. */
    record Altered(String recorded, String found) implements Verification {}

    /** There is no such letter in this jurisdiction. */
    record Unknown() implements Verification {}
}
