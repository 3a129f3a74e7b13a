package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Collection;

/** Says why, in both languages. */
final class Reasons {
    private Reasons() {}

    /** What was found against what is required, with how that was reached. */
    static Said of(Check check) {
        boolean compared = check.amount() != null;
        Said said = check.what()
                .plus(": ")
                .plus(check.found())
                .plus(new Said("; the law asks: ", "; la ley pide: "))
                .plus(compared || !check.must().equals(Test.IS) ? check.must().plus(" ") : Said.NOTHING)
                .plus(check.required());
        Said working = check.working();
        if (!working.english().isEmpty()
                && !working.english().equals(check.required().english())) {
            said = said.plus(" = ").plus(working);
        }
        for (Provision also : check.also()) {
            said = said.plus(" (" + also + ")");
        }
        return said;
    }

    static Said cited(Said words, Provision provision) {
        return provision.isEmpty() ? words : words.plus(" (" + provision + ")");
    }

    static Said exceptionOpen(Collection<Missing> missing) {
        return new Said("An exception may apply; not on record: ", "Puede aplicarse una excepción; no consta: ")
                .plus(listed(missing));
    }

    static Said sparedOpen(Collection<Missing> missing) {
        return new Said(
                        "It may be spared if it was lawful in its day; not on record: ",
                        "Puede quedar exento si era legal en su día; no consta: ")
                .plus(listed(missing));
    }

    static Said listed(Collection<Missing> missing) {
        Said all = Said.NOTHING;
        for (Missing each : missing) {
            all = (all == Said.NOTHING ? all : all.plus(", ")).plus(each.ask());
        }
        return all;
    }
}
