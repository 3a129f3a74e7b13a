package abate.engine.scenario;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.standards.Findings;
import abate.engine.words.Nearest;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The case as far as the replay has come: its acts, and the names the scenario gives matters and steps. */
final class Stage {
    private final Book book;
    private final List<Problem> failed;
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, String> matters = new LinkedHashMap<>();
    private final Map<String, Long> steps = new LinkedHashMap<>();
    private final Missed missed = new Missed();
    private LocalDate today = LocalDate.MIN;
    private @Nullable CaseState state;
    private @Nullable Written measured;
    private @Nullable Findings findings;

    Stage(Book book, List<Problem> failed) {
        this.book = book;
        this.failed = failed;
    }

    /** What was measured so far, as it was written; null where nothing was. */
    @Nullable
    Written measured() {
        return measured;
    }

    /** What the law made of it; null where nothing was measured. */
    @Nullable
    Findings findings() {
        return findings;
    }

    void inspected(Written facts, Findings found) {
        measured = facts;
        findings = found;
    }

    Book book() {
        return book;
    }

    List<Act> acts() {
        return acts;
    }

    List<Problem> failed() {
        return failed;
    }

    void problem(int line, String says) {
        failed.add(new Problem(line, says));
    }

    /** What is written well and does not come out; it may follow from a step before that was not done. */
    void otherwise(int line, String says) {
        failed.add(new Problem(line, says, Problem.Kind.OUTCOME, ""));
    }

    LocalDate today() {
        return today;
    }

    /** The day of a step has come; days do not go back. */
    void reach(LocalDate day) {
        if (day.isAfter(today)) {
            today = day;
            state = null;
        }
    }

    void take(Act act) {
        acts.add(act);
        state = null;
    }

    long nextNumber() {
        return acts.size() + 1L;
    }

    /** The case as it stands today. */
    CaseState state() {
        CaseState known = state;
        if (known == null) {
            known = CaseLaw.fold(book, acts, today);
            state = known;
        }
        return known;
    }

    /** The case as it stood, or would stand if nothing more were done, on another day. */
    CaseState on(LocalDate day) {
        return CaseLaw.fold(book, acts, day);
    }

    void name(String label, long act) {
        if (!label.isEmpty()) {
            steps.put(label, act);
        }
    }

    void nameMatter(String label, String id) {
        matters.put(label, id);
    }

    /** The label of a matter, or its id where the scenario gave it none. */
    String labelOf(@Nullable String id) {
        if (id == null) {
            return "";
        }
        return matters.entrySet().stream()
                .filter(each -> each.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    /** The matter under that label; with no label the only one there is. */
    Optional<Matter> matter(int line, String label) {
        if (label.isEmpty() && matters.size() == 1) {
            return state().matter(matters.values().iterator().next());
        }
        String id = matters.get(label);
        if (id == null) {
            if (!missed.holds(label, matters.keySet())) {
                unnamed(line, label, matters.keySet(), noMatter(label));
            }
            return Optional.empty();
        }
        return state().matter(id);
    }

    /** A label that is nearly one of those there are is a slip; any other may be that of a step that was not done. */
    private void unnamed(int line, String label, Set<String> right, String says) {
        if (Nearest.to(label, right).isPresent()) {
            problem(line, says);
        } else {
            otherwise(line, says);
        }
    }

    private String noMatter(String label) {
        if (matters.isEmpty()) {
            return (label.isEmpty() ? "" : "there is no matter \"" + label + "\": ")
                    + "no matter is open yet; a step before this one opens it with  open:  and  under:";
        }
        return label.isEmpty()
                ? "say which matter with  in: ; there are: " + String.join(", ", matters.keySet())
                : Asked.unknown("matter", label, matters.keySet());
    }

    Map<String, String> matters() {
        return matters;
    }

    /** The matters that were to be opened and were not. */
    Missed missed() {
        return missed;
    }

    /** The act of an earlier step. */
    Optional<Act> act(int line, String label) {
        Long number = steps.get(label);
        if (number == null) {
            unnamed(line, label, steps.keySet(), noStep(label));
            return Optional.empty();
        }
        return acts.stream().filter(a -> a.number() == number).findFirst();
    }

    private String noStep(String label) {
        return Asked.near("earlier step called", label, steps.keySet())
                + (steps.isEmpty()
                        ? "; no step has a name yet: give the one you mean  as: " + label
                        : "; a step is named with  as: , and so far there are: " + String.join(", ", steps.keySet()));
    }

    Optional<Long> labelled(String label) {
        return Optional.ofNullable(steps.get(label));
    }

    /** Whether that is a party of the case; if not, a problem. */
    boolean isParty(int line, String id) {
        if (state().party(id).isPresent()) {
            return true;
        }
        problem(
                line,
                Asked.unknown(
                        "party", id, state().parties().stream().map(p -> p.id()).toList()));
        return false;
    }
}
