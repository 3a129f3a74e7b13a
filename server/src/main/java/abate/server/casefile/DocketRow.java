package abate.server.casefile;

import abate.engine.book.ClockRule;
import abate.engine.book.Words;
import abate.engine.matter.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one case file, for calendars and "my day".
 *
 * @param clock its name in the book
 * @param means what the day is: "last day to appeal"
 * @param whose the role whose right or duty it is; empty for nobody's
 * @param party the id of the party it runs for; null where it runs for the matter
 * @param practical the open day before, where the lawful day is closed and only an earlier day will do; else null
 * @param settledOn the day the right was used or the duty met; null where it was not
 */
public record DocketRow(
        CaseFileId caseFile,
        String caseNumber,
        String address,
        String matter,
        String procedure,
        Words matterTitle,
        String clock,
        ClockRule.Sort sort,
        Words means,
        String whose,
        @Nullable String party,
        LocalDate day,
        @Nullable LocalDate practical,
        Clock.Standing standing,
        @Nullable LocalDate settledOn) {}
