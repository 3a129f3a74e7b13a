package abate.server.api;

import abate.engine.standards.FactKind;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.PartKind;
import abate.engine.standards.Provision;
import abate.engine.standards.Requirement;
import abate.engine.standards.Unit;
import abate.engine.words.Language;
import abate.engine.words.Said;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells programs what can be measured and what each standard asks, before anything is measured. */
final class Described {
    private static final int MOST = 999_999_999;
    private static final int WHOLE_PERCENT = 100;

    private Described() {}

    /** All of it; with a day, only the standards in force on it. */
    static Map<String, Object> of(String jurisdiction, HousingStandards standards, @Nullable LocalDate on) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("jurisdiction", jurisdiction);
        all.put(
                "parts",
                standards.survey().parts().values().stream()
                        .map(Described::part)
                        .toList());
        all.put(
                "facts",
                standards.survey().facts().values().stream()
                        .map(Described::fact)
                        .toList());
        all.put(
                "standards",
                standards.requirements().stream()
                        .filter(each -> on == null || each.provision().inForce(on))
                        .map(Described::requirement)
                        .toList());
        return all;
    }

    private static Map<String, Object> part(PartKind part) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", part.name());
        one.put("in", part.in());
        one.put("listed_as", part.plural());
        one.put("title", said(part.title()));
        one.put("help", said(part.help()));
        authority(one, part.provision());
        return one;
    }

    private static Map<String, Object> fact(FactKind fact) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", fact.name());
        one.put("of", fact.of());
        one.put("ask", said(fact.ask()));
        one.put("help", said(fact.help()));
        one.put("type", fact.type().name().toLowerCase(Locale.ROOT));
        if (fact.type() == FactKind.Type.MEASURE) {
            one.put("unit", fact.unit().book());
            one.put("limits", limits(fact.unit()));
        }
        if (!fact.choices().isEmpty()) {
            Map<String, Object> choices = new LinkedHashMap<>();
            fact.choices().forEach((name, words) -> choices.put(name, said(words)));
            one.put("choices", choices);
        }
        if (fact.otherwise() != null) {
            one.put("otherwise", said(fact.otherwise().said()));
        }
        authority(one, fact.provision());
        return one;
    }

    private static Map<String, Object> limits(Unit unit) {
        return Map.of(
                "minimum", 0, "maximum", unit == Unit.PERCENT ? WHOLE_PERCENT : MOST, "whole", unit == Unit.COUNT);
    }

    private static Map<String, Object> requirement(Requirement standard) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("standard", standard.standard());
        one.put("of", standard.of());
        one.put("words", said(standard.words()));
        one.put("applies", said(standard.applies()));
        one.put("asks", said(standard.asks()));
        authority(one, standard.provision());
        one.put("in_force", period(standard.provision()));
        one.put(
                "exceptions",
                standard.exceptions().stream().map(Described::exemption).toList());
        one.put("condition", standard.condition());
        one.put("owed_by", standard.owedBy());
        return one;
    }

    private static Map<String, Object> exemption(Requirement.Exemption exemption) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("words", said(exemption.words()));
        authority(one, exemption.provision());
        return one;
    }

    private static void authority(Map<String, Object> one, Provision provision) {
        one.put("section", provision.cite());
        one.put("rules", provision.rules());
    }

    /** Its first day and the first day on which it is law no more; each is left out where there is none. */
    private static Map<String, String> period(Provision provision) {
        Map<String, String> period = new LinkedHashMap<>();
        if (provision.from() != null) {
            period.put("from", provision.from().toString());
        }
        if (provision.until() != null) {
            period.put("until", provision.until().toString());
        }
        return period;
    }

    private static Map<String, String> said(Said words) {
        Map<String, String> each = new LinkedHashMap<>();
        List.of(Language.values()).forEach(language -> each.put(language.code(), words.say(language)));
        return each;
    }
}
