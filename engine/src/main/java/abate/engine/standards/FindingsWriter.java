package abate.engine.standards;

import abate.engine.words.Language;
import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes findings as maps, lists and words, for programs; the names in it are told in docs/housing-standards.md. */
final class FindingsWriter {
    private final Function<Said, Object> telling;

    private FindingsWriter(Function<Said, Object> telling) {
        this.telling = telling;
    }

    /** Every sentence in that language. */
    static FindingsWriter in(Language language) {
        return new FindingsWriter(said -> said.say(language));
    }

    /** Every sentence in each language, by its tag. */
    static FindingsWriter inEvery() {
        return new FindingsWriter(FindingsWriter::every);
    }

    private static Map<String, Object> every(Said said) {
        Map<String, Object> each = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            each.put(language.code(), said.say(language));
        }
        return each;
    }

    Map<String, Object> write(Findings findings) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("on", findings.on().toString());
        all.put("violations", findings.violations().stream().map(this::finding).toList());
        all.put("met", findings.met().stream().map(this::finding).toList());
        all.put(
                "not_measured",
                findings.notMeasured().stream().map(this::finding).toList());
        all.put(
                "grandfathered",
                findings.grandfathered().stream().map(this::finding).toList());
        all.put(
                "substandard",
                findings.substandard().stream().map(this::verdict).toList());
        return all;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("standard", finding.standard());
        one.put("part", finding.part());
        one.put("words", telling.apply(finding.words()));
        one.put("section", finding.provision().cite());
        one.put("rules", finding.rules());
        Check check = finding.check();
        if (check != null) {
            one.put("measured", check.fact());
            one.put("must", telling.apply(check.must()));
            one.put("required", value(check.required(), check.leastOrMost()));
            one.put("found", value(check.found(), check.amount()));
        }
        one.put("reasons", said(finding.reasons()));
        one.put("missing", missing(finding.missing()));
        one.put("grandfathering", finding.tests().stream().map(this::test).toList());
        one.put("condition", finding.condition());
        one.put("owed_by", finding.owedBy());
        return one;
    }

    /** What is said to people, and, where it is an amount, the exact number in its base unit. */
    private Map<String, Object> value(Said said, @org.jspecify.annotations.Nullable Quantity amount) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", telling.apply(said));
        if (amount != null) {
            value.put("amount", amount.amount().toString());
            value.put("unit", amount.unit().base().book());
        }
        return value;
    }

    private Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("part", verdict.part());
        one.put("standing", name(verdict.standing()));
        one.put("condition", name(verdict.condition()));
        one.put("danger", name(verdict.danger()));
        List<Object> conditions = new ArrayList<>();
        for (Verdict.Found found : verdict.conditions()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("condition", found.condition().id());
            each.put("words", telling.apply(found.condition().words()));
            each.put("section", found.condition().provision().cite());
            each.put("rules", found.condition().provision().rules());
            each.put("part", found.part());
            each.put("standard", found.standard());
            conditions.add(each);
        }
        one.put("conditions", conditions);
        one.put("reasons", said(verdict.reasons()));
        one.put("missing", missing(verdict.missing()));
        return one;
    }

    private List<Object> missing(Iterable<Missing> missing) {
        List<Object> all = new ArrayList<>();
        for (Missing each : missing) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("part", each.part());
            one.put("fact", each.fact());
            one.put("ask", telling.apply(each.ask()));
            all.add(one);
        }
        return all;
    }

    private Map<String, Object> test(Grandfathering test) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("words", telling.apply(test.words()));
        one.put("section", test.provision().cite());
        one.put("rules", test.provision().rules());
        one.put("standing", name(test.standing()));
        one.put("why", said(test.why()));
        one.put("missing", missing(test.missing()));
        return one;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Object> said(List<Said> reasons) {
        return reasons.stream().map(telling).toList();
    }
}
