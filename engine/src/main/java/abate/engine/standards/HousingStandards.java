package abate.engine.standards;

import abate.engine.written.Problem;
import abate.engine.written.Written;
import abate.engine.written.WrittenReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The housing standards of a book: what to measure, and what the law makes of it. Pure: the same facts on the same day give
 * the same findings, in the same order.
 */
public final class HousingStandards {
    /** A book without standards. */
    public static final HousingStandards NONE =
            new HousingStandards(Survey.NONE, new Test.Always(), List.of(), Map.of(), null, List.of(), Set.of());

    private final Survey survey;
    private final Test scope;
    private final List<Standard> standards;
    private final Map<String, TwoPartTest.Saying> duties;
    private final @Nullable TwoPartTest test;
    private final List<Carried> carried;
    private final Set<String> ruleIds;

    HousingStandards(
            Survey survey,
            Test scope,
            List<Standard> standards,
            Map<String, TwoPartTest.Saying> duties,
            @Nullable TwoPartTest test,
            List<Carried> carried,
            Set<String> ruleIds) {
        this.survey = survey;
        this.scope = scope;
        this.standards = standards;
        this.duties = Map.copyOf(duties);
        this.test = test;
        this.carried = List.copyOf(carried);
        this.ruleIds = java.util.Collections.unmodifiableSet(new TreeSet<>(ruleIds));
    }

    /**
     * Reads a book's standards.
     *
     * @param text in YAML
     * @param lists the checklists of the book, by name; the book says which one lists the conditions of a substandard
     *     building
     * @param problems what is wrong is added here, each with its line; the result is of no use then
     */
    public static HousingStandards read(
            String text, Map<String, Map<String, ListedCondition>> lists, List<Problem> problems) {
        List<Written> documents = WrittenReader.documents(text, problems);
        return documents.size() == 1 ? StandardsReader.read(documents.getFirst(), lists, problems) : NONE;
    }

    /** What can be measured of a property; forms are drawn from it. */
    public Survey survey() {
        return survey;
    }

    /** True where the book has no standards. */
    public boolean isEmpty() {
        return standards.isEmpty();
    }

    /** The measured facts that stand in a text, in YAML or JSON. What is wrong with it stands in its problems. */
    public Measured measured(String text) {
        List<Problem> problems = new ArrayList<>();
        List<Written> documents = WrittenReader.documents(text, problems);
        if (documents.size() != 1) {
            problems.add(new Problem(1, "one list of facts should stand here", Problem.Kind.WRITING, ""));
        }
        if (!problems.isEmpty()) {
            return new Measured(null, new Part(survey.root(), "", Map.of(), Map.of()), problems);
        }
        return measured(documents.getFirst());
    }

    /** The measured facts of a piece of writing that was read already. */
    public Measured measured(Written written) {
        return new MeasuredReader(survey).read(written);
    }

    /**
     * Holds the law of a day against what was measured.
     *
     * @param property what was measured and seen; what is not in it is reported as not measured, never guessed
     * @param on the day whose law applies
     */
    public Findings inspect(Part property, LocalDate on) {
        return new Inspection(this, on).of(property);
    }

    /** The ids of the standards, in the book's order. */
    public List<String> ids() {
        return standards.stream().map(Standard::id).toList();
    }

    /** The standards as people read them, in the book's order. */
    public List<Requirement> requirements() {
        return standards.stream().map(Requirement::of).toList();
    }

    /** The acts of procedures that a measured inspection goes on to, in the book's order. */
    public List<Carried> carried() {
        return carried;
    }

    /** Every rule id that stands in them. */
    public Set<String> ruleIds() {
        return ruleIds;
    }

    List<Standard> rules() {
        return standards;
    }

    Test scope() {
        return scope;
    }

    Optional<TwoPartTest> twoPartTest() {
        return Optional.ofNullable(test);
    }

    Optional<TwoPartTest.Saying> duty(String name) {
        return Optional.ofNullable(duties.get(name));
    }
}
