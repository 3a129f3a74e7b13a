package abate.server.requests;

import abate.engine.words.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody asks for.
 *
 * @param caseFile the case file it is about
 * @param letter the letter it answers
 * @param matter the matter of the case file that issued the letter
 * @param party the party of the case file who asks
 * @param language the language they read us in, for the answer
 * @param words what they say, at most {@link #MOST_WORDS} characters
 * @param contact a telephone number or an e-mail address; empty for neither
 * @param act the act of the book they prepared; empty where it is about none
 * @param particulars what they typed for that act, by field, in the order of its form
 */
public record NewRequest(
        RequestKind kind,
        UUID caseFile,
        UUID letter,
        String matter,
        String party,
        Language language,
        String words,
        String contact,
        String act,
        Map<String, String> particulars) {

    /** The most characters a request may have, and each particular. */
    public static final int MOST_WORDS = 4000;

    /** The most characters of a contact. */
    public static final int MOST_CONTACT = 200;

    public NewRequest {
        particulars = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
    }
}
