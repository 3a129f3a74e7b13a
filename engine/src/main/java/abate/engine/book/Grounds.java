package abate.engine.book;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the answer of a rule rests on: as long as nothing of it has changed, the answer is the same.
 *
 * @param anything whatever may change in the file, other matters and the law's numbers among it
 * @param day the day on which it is asked
 * @param facts what is on file about the case
 * @param parties who is named, and as what
 * @param service how far the service of letters has come
 * @param everyAct every act of the matter, and where it stands
 * @param acts these acts of the matter
 */
record Grounds(
        boolean anything,
        boolean day,
        boolean facts,
        boolean parties,
        boolean service,
        boolean everyAct,
        Set<String> acts) {
    static final Grounds NOTHING = new Grounds(false, false, false, false, false, false, Set.of());
    static final Grounds ANYTHING = new Grounds(true, false, false, false, false, false, Set.of());
    static final Grounds DAY = new Grounds(false, true, false, false, false, false, Set.of());
    static final Grounds FACTS = new Grounds(false, false, true, false, false, false, Set.of());
    static final Grounds PARTIES = new Grounds(false, false, false, true, false, false, Set.of());
    static final Grounds SERVICE = new Grounds(false, false, false, true, true, false, Set.of());
    static final Grounds EVERY_ACT = new Grounds(false, false, false, false, false, true, Set.of());

    Grounds {
        acts = Set.copyOf(acts);
    }

    /** Only acts of that name. */
    static Grounds act(String name) {
        return new Grounds(false, false, false, false, false, false, Set.of(name));
    }

    /** This and the other together. */
    Grounds and(Grounds other) {
        Set<String> both = new TreeSet<>(acts);
        both.addAll(other.acts);
        return new Grounds(
                anything || other.anything,
                day || other.day,
                facts || other.facts,
                parties || other.parties,
                service || other.service,
                everyAct || other.everyAct,
                both);
    }
}
