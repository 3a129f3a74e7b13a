package abate.engine.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a walk over a procedure came to.
 *
 * @param opened whether a written case opens such a matter, so that there was a file to set out from
 * @param apart how finely points were told apart, in words
 * @param points how many points it reached that differ in what later acts can still read
 * @param left how many of them it did not go on from, for there were too many
 * @param paired whether, looking on beyond those, every two things that any point shows were met together
 * @param states the states of the procedure that were reached
 * @param acts the acts that were done or happened by operation of law
 * @param contents the contents that letters stated, as {@code letter › content}
 * @param blank the contents that letters left blank, each with a way there
 * @param stuck ways to points from which the matter can no longer close
 * @param broken the promises that did not hold, by name, each with a way there
 * @param twice acts that were done more often than the law allows, each with a way there
 * @param unserved charges owed before any letter of the matter was served, each with a way there
 */
public record Walked(
        boolean opened,
        String apart,
        int points,
        int left,
        boolean paired,
        Set<String> states,
        Set<String> acts,
        Set<String> contents,
        Map<String, String> blank,
        List<String> stuck,
        Map<String, String> broken,
        Map<String, String> twice,
        Map<String, String> unserved) {}
