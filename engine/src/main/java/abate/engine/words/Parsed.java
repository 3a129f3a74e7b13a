package abate.engine.words;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text that a person wrote: the value, or the text with the reason why it could not be read.
 *
 * @param <T> what was to be read
 */
public sealed interface Parsed<T> {

    /** The text was read. */
    record Read<T>(T value) implements Parsed<T> {}

    /**
     * The text was not understood.
     *
     * @param text as it was written
     * @param reason in English, names the text and the nearest right form
     */
    record Misread<T>(String text, String reason) implements Parsed<T> {}

    static <T> Parsed<T> read(T value) {
        return new Read<>(value);
    }

    /** A failure whose reason begins with the text itself in quotation marks. */
    static <T> Parsed<T> misread(String text, String reason) {
        return new Misread<>(text, "\"" + text + "\" " + reason);
    }

    /** The value, or empty when the text was not understood. */
    default Optional<T> asOptional() {
        return switch (this) {
            case Read<T>(T value) -> Optional.of(value);
            case Misread<T> misread -> Optional.empty();
        };
    }

    /** The reason why the text was not understood, or empty when it was. */
    default Optional<String> error() {
        return switch (this) {
            case Read<T> read -> Optional.empty();
            case Misread<T>(String text, String reason) -> Optional.of(reason);
        };
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Read<T>(T value) -> new Read<>(change.apply(value));
            case Misread<T>(String text, String reason) -> new Misread<>(text, reason);
        };
    }

    /**
     * The value, for a text that is known to be right, such as one written in the program itself.
     *
     * @throws IllegalArgumentException with the reason, when it is not
     */
    default T orElseThrow() {
        return switch (this) {
            case Read<T>(T value) -> value;
            case Misread<T>(String text, String reason) -> throw new IllegalArgumentException(reason);
        };
    }
}
