package abate.engine.standards;

import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that the conditions and amounts of a book of standards may use, gathered as they are read. */
final class Grammar {
    private final Survey survey;
    private final List<Problem> problems;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Amount.Named> amounts = new LinkedHashMap<>();
    private final Map<String, Standard> standards = new LinkedHashMap<>();

    Grammar(Survey survey, List<Problem> problems) {
        this.survey = survey;
        this.problems = problems;
    }

    /** A condition with a name. */
    record Term(String of, Test test) {}

    Survey survey() {
        return survey;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, Term> terms() {
        return terms;
    }

    Map<String, Amount.Named> amounts() {
        return amounts;
    }

    Map<String, Standard> standards() {
        return standards;
    }

    Test test(Written written, String kind) {
        return new TestReader(this, kind).read(written);
    }

    Amount amount(Written written, String kind) {
        return new AmountReader(this, kind).read(written);
    }

    void problem(int line, String says) {
        problems.add(new Problem(line, says));
    }

    /** The fact of that name, where a part of that kind, or one it stands in, carries it. */
    Optional<FactKind> fact(String name, String kind) {
        return Optional.ofNullable(survey.facts().get(name)).filter(fact -> survey.reads(kind, fact));
    }

    /** The fact or amount of that name, with its words. */
    Optional<Amount.Named> amountNamed(String name, String kind) {
        Amount.Named named = amounts.get(name);
        if (named != null && survey.upward(kind).contains(named.of())) {
            return Optional.of(named);
        }
        return fact(name, kind)
                .filter(fact -> fact.type() == FactKind.Type.MEASURE)
                .map(fact -> new Amount.Named(fact.name(), fact.ask(), "", new Amount.Of(fact)));
    }

    /** Every name that can stand in a condition about that kind. */
    Set<String> names(String kind) {
        Set<String> names = new TreeSet<>();
        survey.facts().values().stream()
                .filter(each -> survey.reads(kind, each))
                .forEach(each -> names.add(each.name()));
        amounts.forEach((name, each) -> {
            if (survey.upward(kind).contains(each.of())) {
                names.add(name);
            }
        });
        return names;
    }

    /** The kind whose parts are listed under that plural directly in the other kind. */
    Optional<PartKind> inside(int line, String plural, String kind) {
        List<PartKind> inside = survey.inside(kind);
        Optional<PartKind> found =
                inside.stream().filter(each -> each.plural().equals(plural)).findFirst();
        if (found.isEmpty()) {
            problem(
                    line,
                    Asked.unknown(
                            "part of a " + kind,
                            plural,
                            inside.stream().map(PartKind::plural).toList()));
        }
        return found;
    }

    /** The kind of that name; an unknown one is a problem. */
    String kind(Asked at) {
        String kind = at.needed("of");
        if (!survey.parts().containsKey(kind)) {
            at.problem(
                    at.line("of"),
                    Asked.unknown("kind of part", kind, survey.parts().keySet()));
            return survey.root();
        }
        return kind;
    }

    Said said(Asked at, String key) {
        return Reading.said(at, key, problems);
    }
}
