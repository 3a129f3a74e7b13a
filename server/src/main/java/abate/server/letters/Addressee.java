package abate.server.letters;

import java.util.List;

/**
 * Whom one copy of a letter is for; every recipient gets a copy of their own, with a code of their own.
 *
 * @param partyId the party as the case file knows it
 * @param name the name in the envelope's window
 * @param addressLines the postal address under the name, at most four lines
 */
public record Addressee(String partyId, String name, List<String> addressLines) {

    /** Stands for nobody: a paper the law sends to no one, such as a lien, whose one copy goes to the public record. */
    private static final String RECORD = "record";

    public Addressee {
        addressLines = List.copyOf(addressLines);
    }

    /** The office that has such a paper recorded. */
    public static Addressee forTheRecord(String office, List<String> addressLines) {
        return new Addressee(RECORD, "For the record: " + office, addressLines);
    }

    /** True where the copy is for the public record: anybody may read it there, and nobody can answer it. */
    public boolean isForTheRecord() {
        return partyId.equals(RECORD);
    }
}
