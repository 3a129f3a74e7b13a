package abate.server.intake;

/**
 * A picture of a report being written, as it was sent.
 *
 * @param mediaType as found in its own first bytes, such as image/jpeg
 */
@SuppressWarnings("ArrayRecordComponent") // Carried once from the table to the browser; never compared.
public record Picture(String mediaType, byte[] content) {

    private static final int JPEG = 0xFF;
    private static final int PNG = 0x89;

    /** Of the kinds that are taken, each has a first byte of its own. */
    static Picture of(byte[] taken) {
        return switch (taken[0] & 0xFF) {
            case JPEG -> new Picture("image/jpeg", taken);
            case PNG -> new Picture("image/png", taken);
            default -> new Picture("image/webp", taken);
        };
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "Picture[" + mediaType + "]";
    }
}
