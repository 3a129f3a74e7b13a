package abate.server.evidence;

/** What is made of a file that was taken in: clean copies of a picture, none of a paper. */
sealed interface Copies {

    /** A picture's clean copies, both JPEG. */
    record OfPicture(byte[] view, byte[] thumbnail, int width, int height, CameraNotes notes) implements Copies {}

    /** A PDF: it has the original alone. */
    record OfPaper() implements Copies {}

    record None(Refusal reason) implements Copies {}
}
