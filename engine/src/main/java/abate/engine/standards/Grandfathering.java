package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether something that does not meet a standard is spared, because it was lawful in its day, kept up and increased with
 * every change (SB-15, SB-16), or because another code may be followed instead (HS-07, HS-08).
 *
 * @param words what spares it
 * @param provision the section of the exception
 * @param why what on record decides it, in sentences
 * @param missing what must still be put on record, where the test is open
 */
public record Grandfathering(
        Said words, Provision provision, Standing standing, List<Said> why, SortedSet<Missing> missing) {
    public Grandfathering {
        why = List.copyOf(why);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** How the test came out. */
    public enum Standing {
        MET,
        NOT_MET,
        /** Something the test needs is not on record; the violation stands until it is. */
        OPEN
    }

    static Grandfathering of(Standard.Excuse excuse, Place place) {
        Outcome outcome = excuse.that().at(place);
        Standing standing = switch (outcome.truth()) {
            case YES -> Standing.MET;
            case NO -> Standing.NOT_MET;
            case UNKNOWN -> Standing.OPEN;
        };
        return new Grandfathering(
                excuse.words(),
                excuse.provision(),
                standing,
                outcome.checks().stream().map(Reasons::of).toList(),
                outcome.missing());
    }
}
