package abate.server.intake;

/**
 * A report as it arrives.
 *
 * @param concern the code of a {@link Concern}
 * @param language the language tag of the person reporting, for answering them
 * @param description in their own words, at most {@value #LONGEST_DESCRIPTION} characters
 */
public record NewReport(
        String concern, Place place, String description, Channel channel, String language, Complainant complainant) {

    /** The longest description taken, in characters (the limit of Open311 as well). */
    public static final int LONGEST_DESCRIPTION = 4000;

    public NewReport {
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("The description is too long");
        }
    }

    /** The words of a report may name people: they stay out of logs. */
    @Override
    public String toString() {
        return "NewReport[" + concern + "]";
    }
}
