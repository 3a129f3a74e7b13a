package abate.server.letters;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A frozen letter, without its bytes.
 *
 * @param actSeq the act of the case file that issued it
 * @param letterName the letter's name in the book's procedure
 * @param addressee the one recipient this copy is for
 * @param code what is printed on it and opens its public page
 * @param dated the day printed on it
 * @param frozenAt when it was rendered and stored
 * @param sha256 the SHA-256 of its PDF, in lower-case hexadecimal
 */
public record Letter(
        JurisdictionId jurisdiction,
        UUID id,
        UUID caseFile,
        String matterId,
        long actSeq,
        String letterName,
        String title,
        Language language,
        Addressee addressee,
        LetterCode code,
        LocalDate dated,
        Instant frozenAt,
        String sha256) {}
