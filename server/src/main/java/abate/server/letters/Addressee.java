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

    public Addressee {
        addressLines = List.copyOf(addressLines);
    }
}
