package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A file on a day, as a walk came to it.
 *
 * @param acts what is on file
 * @param day the day it is
 */
record Point(List<Act> acts, LocalDate day) {
    Point {
        acts = List.copyOf(acts);
    }

    CaseState state(Book book) {
        return CaseLaw.fold(book, acts, day);
    }

    /** The same file with one more act. */
    Point with(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new Point(more, act.recorded());
    }

    /** The same file on a later day. */
    Point on(LocalDate later) {
        return new Point(acts, later);
    }

    /** The number the next act takes. */
    long next() {
        return acts.size() + 1L;
    }
}
