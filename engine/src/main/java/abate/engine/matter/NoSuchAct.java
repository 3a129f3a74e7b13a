package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.time.Dates;
import org.jspecify.annotations.Nullable;

/** Says why a matter has no such act: it knows none of that name, or was opened only after the day of the act. */
final class NoSuchAct {
    private static final Words UNKNOWN =
            new Words("There is no such act in this matter.", "No existe tal acto en este asunto.");

    private NoSuchAct() {}

    /** @param matter null where no matter of that id is open on the day of the act */
    static Refusal refusal(OnFile onFile, String id, @Nullable Matter matter) {
        Words says = matter != null
                ? UNKNOWN
                : onFile.asTheyCount().stream()
                        .filter(act -> !onFile.isStruck(act) && opens(act, id))
                        .findFirst()
                        .map(NoSuchAct::later)
                        .orElse(UNKNOWN);
        return Refusal.of(says, Authority.NONE);
    }

    private static boolean opens(Act act, String id) {
        return act.deed() instanceof Deed.MatterOpened opened
                ? opened.matter().equals(id)
                : act.deed() instanceof Deed.Performed && id.endsWith("." + act.number());
    }

    private static Words later(Act opening) {
        return Words.said(
                language -> language.pick("This matter was opened only on ", "Este asunto no se abrió hasta el ")
                        + Dates.say(opening.on(), language)
                        + ".");
    }
}
