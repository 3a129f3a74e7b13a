package abate.server.evidence;

import java.util.UUID;

/** Who handed in a file; it decides which kinds of file are taken. */
public sealed interface Uploader {

    /** A member of the public; nothing about the person is kept with the file. */
    record Public() implements Uploader {}

    /** A member of staff, who may also hand in PDF papers. */
    record Staff(UUID account) implements Uploader {}
}
