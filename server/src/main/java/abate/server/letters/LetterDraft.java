package abate.server.letters;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything one recipient's copy of a letter will say, before it is frozen.
 *
 * @param jurisdiction whose letter it is
 * @param caseFile the case file it belongs to
 * @param caseNumber the number printed on every page
 * @param matterId the matter of the case file that issued it
 * @param actSeq the act of the case file that issued it
 * @param letterName the letter's name in the book's procedure, for example "order"
 * @param title the large title on the first page
 * @param letterhead who writes
 * @param addressee whom this copy is for
 * @param dated the day printed on it
 * @param regarding what it is about, a line each: street address, parcel, case
 * @param sections its contents, in the order the book lists them
 * @param signedBy the name of who signs
 * @param signedRole the office that person signs in
 * @param language the language of the letter
 * @param courtesy the same in another language; empty where it is not added
 */
public record LetterDraft(
        JurisdictionId jurisdiction,
        UUID caseFile,
        String caseNumber,
        String matterId,
        long actSeq,
        String letterName,
        String title,
        Letterhead letterhead,
        Addressee addressee,
        LocalDate dated,
        List<String> regarding,
        List<Section> sections,
        String signedBy,
        String signedRole,
        Language language,
        Optional<Courtesy> courtesy) {

    public LetterDraft {
        regarding = List.copyOf(regarding);
        sections = List.copyOf(sections);
    }
}
