package abate.engine.standards;

import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a book's {@code standards.yaml}: what is asked, what names mean, the standards, the test of a substandard building. */
final class StandardsReader {
    private final Map<String, ListedCondition> conditions;
    private final List<Problem> problems;

    private StandardsReader(Map<String, ListedCondition> conditions, List<Problem> problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    static HousingStandards read(
            Written written, Map<String, Map<String, ListedCondition>> lists, List<Problem> problems) {
        Asked at = new Asked(written, problems);
        String list = at.needed("listed_conditions");
        if (!lists.containsKey(list)) {
            at.problem(at.line("listed_conditions"), Asked.unknown("checklist", list, lists.keySet()));
        }
        return new StandardsReader(lists.getOrDefault(list, Map.of()), problems).read(written, at);
    }

    private HousingStandards read(Written written, Asked at) {
        Provision whole = Provision.NONE;
        if (at.has("in_force")) {
            Asked period = new Asked(at.get("in_force").orElseThrow(), problems);
            whole = Reading.provision(period, Provision.NONE);
            period.done();
        }
        Survey survey = new SurveyReader(conditions, problems).read(at);
        Grammar grammar = new Grammar(survey, problems);
        named(at, grammar);
        Map<String, TwoPartTest.Saying> duties = new LinkedHashMap<>();
        at.under("duties").forEach((name, each) -> duties.put(name, saying(new Asked(each, problems), grammar)));
        Provision period = whole;
        List<Written> everywhere = at.get("everywhere").map(Written::items).orElse(List.of());
        at.under("standards")
                .forEach((id, each) ->
                        grammar.standards().put(id, standard(id, each, grammar, period, duties, everywhere)));
        Test scope = at.get("scope").map(each -> scope(each, grammar)).orElse(new Test.Always());
        Optional<TwoPartTest> test = at.get("substandard").map(each -> twoParts(each, grammar, period));
        List<Carried> carried = at.get("goes_on_to").map(Written::items).orElse(List.of()).stream()
                .map(each -> carried(each, grammar))
                .toList();
        at.done();
        return new HousingStandards(
                survey,
                scope,
                List.copyOf(grammar.standards().values()),
                duties,
                test.orElse(null),
                carried,
                Reading.ruleIds(written));
    }

    /** The scope is judged at the part it is about; what stands above that part is not outside it. */
    private Test scope(Written written, Grammar grammar) {
        Grammar.Term term = grammar.terms().get(written.text());
        if (term == null) {
            grammar.problem(
                    written.line(),
                    Asked.unknown("term", written.text(), grammar.terms().keySet()));
            return new Test.Always();
        }
        return new Test.WithinScope(term.of(), term.test());
    }

    /** Terms and amounts may rest on those above them. */
    private void named(Asked at, Grammar grammar) {
        at.under("terms").forEach((name, each) -> {
            Asked inside = new Asked(each, problems);
            String kind = grammar.kind(inside);
            inside.needed("that");
            Test test = grammar.test(inside.get("that").orElse(new Written.Nothing(each.line())), kind);
            Reading.provision(inside, Provision.NONE);
            grammar.terms().put(name, new Grammar.Term(kind, test));
            inside.done();
        });
        at.under("amounts").forEach((name, each) -> {
            Asked inside = new Asked(each, problems);
            String kind = grammar.kind(inside);
            inside.needed("amount");
            Amount amount = grammar.amount(inside.get("amount").orElse(new Written.Nothing(each.line())), kind);
            Provision provision = Reading.provision(inside, Provision.NONE);
            Amount cited = provision.isEmpty() ? amount : new Amount.Citing(amount, provision);
            grammar.amounts().put(name, new Amount.Named(name, grammar.said(inside, "words"), kind, cited));
            inside.done();
        });
    }

    private Standard standard(
            String id,
            Written written,
            Grammar grammar,
            Provision whole,
            Map<String, TwoPartTest.Saying> duties,
            List<Written> everywhere) {
        Asked at = new Asked(written, problems);
        String kind = grammar.kind(at);
        at.needed("words");
        at.needed("cite");
        String condition = at.text("condition");
        if (!condition.isEmpty() && !conditions.containsKey(condition)) {
            at.problem(at.line("condition"), Asked.unknown("listed condition", condition, conditions.keySet()));
        }
        String owedBy = at.text("owed_by");
        if (!owedBy.isEmpty() && !duties.containsKey(owedBy)) {
            at.problem(at.line("owed_by"), Asked.unknown("duty", owedBy, duties.keySet()));
        }
        Standard standard = new Standard(
                id,
                grammar.said(at, "words"),
                Reading.provision(at, whole),
                kind,
                at.get("where").map(each -> grammar.test(each, kind)).orElse(new Test.Always()),
                excuses(at, "unless", grammar, kind),
                requires(at, grammar, kind),
                condition,
                spared(at, grammar, kind, everywhere),
                owedBy);
        if (standard.provision().rules().isEmpty()) {
            at.problem(at.line(), "the standard \"" + id + "\" names no rule");
        }
        at.done();
        return standard;
    }

    /** Each line of {@code requires} is told for itself. */
    private List<Test> requires(Asked at, Grammar grammar, String kind) {
        List<Test> tests = new ArrayList<>();
        at.needed("requires");
        switch (at.get("requires").orElse(new Written.Nothing(at.line()))) {
            case Written.Parts(int line, Map<String, Written> parts) ->
                parts.forEach((key, value) ->
                        tests.add(grammar.test(new Written.Parts(value.line(), Map.of(key, value)), kind)));
            case Written.Several several -> tests.add(grammar.test(several, kind));
            case Written.Words words -> tests.add(grammar.test(words, kind));
            case Written.Nothing nothing -> tests.add(grammar.test(nothing, kind));
        }
        return tests;
    }

    private List<Standard.Excuse> excuses(Asked at, String key, Grammar grammar, String kind) {
        return at.get(key).map(Written::items).orElse(List.of()).stream()
                .map(each -> excuse(each, grammar, kind))
                .toList();
    }

    /** The exceptions beside the rule, and those that hold for every standard of parts that can read them. */
    private List<Standard.Excuse> spared(Asked at, Grammar grammar, String kind, List<Written> everywhere) {
        List<Standard.Excuse> all = new ArrayList<>(excuses(at, "spared", grammar, kind));
        for (Written each : everywhere) {
            Asked inside = new Asked(each, problems);
            if (grammar.survey().upward(kind).contains(grammar.kind(inside))) {
                all.add(excuse(each, grammar, kind));
            }
        }
        return all;
    }

    private Standard.Excuse excuse(Written written, Grammar grammar, String kind) {
        Asked at = new Asked(written, problems);
        at.has("of");
        at.needed("that");
        Test that = grammar.test(at.get("that").orElse(new Written.Nothing(at.line())), kind);
        Said words = grammar.said(at, "words");
        Provision provision = Reading.provision(at, Provision.NONE);
        at.done();
        return new Standard.Excuse(that, words, provision);
    }

    private TwoPartTest.Saying saying(Asked at, Grammar grammar) {
        TwoPartTest.Saying saying =
                new TwoPartTest.Saying(grammar.said(at, "words"), Reading.provision(at, Provision.NONE));
        at.done();
        return saying;
    }

    private TwoPartTest.Saying saying(Asked at, String key, Grammar grammar) {
        at.needed(key);
        return saying(new Asked(at.get(key).orElse(new Written.Nothing(at.line())), problems), grammar);
    }

    private @Nullable TwoPartTest twoParts(Written written, Grammar grammar, Provision whole) {
        Asked at = new Asked(written, problems);
        FactKind seen = fact(at, "seen", grammar);
        Map<String, Standard.Excuse> needs = new LinkedHashMap<>();
        at.under("needs").forEach((id, each) -> {
            if (!conditions.containsKey(id)) {
                problems.add(new Problem(each.line(), Asked.unknown("listed condition", id, conditions.keySet())));
            }
            needs.put(id, excuse(each, grammar, grammar.survey().root()));
        });
        FactKind other = fact(at, "other", grammar);
        FactKind danger = fact(at, "danger", grammar);
        if (seen == null || other == null || danger == null) {
            return null;
        }
        TwoPartTest test = new TwoPartTest(
                Reading.provision(at, whole),
                seen,
                other,
                danger,
                needs,
                saying(at, "condition_only", grammar),
                saying(at, "danger_only", grammar),
                saying(at, "otherwise", grammar),
                saying(at, "then", grammar),
                conditions);
        at.done();
        return test;
    }

    private Carried carried(Written written, Grammar grammar) {
        Asked at = new Asked(written, problems);
        String[] act = at.needed("act").split("\\.", 2);
        if (act.length != 2) {
            at.problem(at.line("act"), "write a procedure and an act of it, such as  complaint.inspect");
        }
        Map<Carried.Taken, String> questions = new EnumMap<>(Carried.Taken.class);
        for (Carried.Taken taken : Carried.Taken.values()) {
            at.get(taken.key()).ifPresent(question -> questions.put(taken, question.text()));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        at.under("facts").forEach((name, question) -> {
            if (grammar.fact(name, grammar.survey().root()).isEmpty()) {
                problems.add(new Problem(
                        question.line(),
                        Asked.unknown(
                                "fact of the property",
                                name,
                                grammar.names(grammar.survey().root()))));
            }
            facts.put(name, question.text());
        });
        at.done();
        return new Carried(act[0], act.length == 2 ? act[1] : "", questions, facts);
    }

    private @Nullable FactKind fact(Asked at, String key, Grammar grammar) {
        FactKind fact = grammar.survey().facts().get(at.needed(key));
        if (fact == null) {
            at.problem(
                    at.line(key),
                    Asked.unknown("fact", at.text(key), grammar.survey().facts().keySet()));
        }
        return fact;
    }
}
