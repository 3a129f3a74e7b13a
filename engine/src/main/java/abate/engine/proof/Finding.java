package abate.engine.proof;

/**
 * Something found wrong.
 *
 * @param property the property or promise that does not hold, by its name
 * @param says what is wrong and where
 */
public record Finding(String property, String says) {
    static Finding of(Property property, String says) {
        return new Finding(property.id(), says);
    }

    @Override
    public String toString() {
        return property + ": " + says;
    }
}
