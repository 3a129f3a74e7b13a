package abate.engine.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether every citation of a book resolves, and agrees with the rules that stand beside it. */
final class CitationCheck {
    private final Catalogue catalogue;
    private final Citations citations;

    CitationCheck(Catalogue catalogue, String jurisdiction) {
        this.catalogue = catalogue;
        this.citations = new Citations(catalogue, jurisdiction);
    }

    List<RuleCheck.Located> wrong(List<Cited> cited) {
        List<RuleCheck.Located> wrong = new ArrayList<>();
        for (Cited each : cited) {
            List<String> unknown = citations.unknown(each.cite());
            if (!unknown.isEmpty()) {
                add(
                        wrong,
                        each,
                        "cites " + String.join(", ", unknown)
                                + ", which the catalogue does not know; in catalogue.yaml, add it to "
                                + "\"cited_as\" of the document it names, or its section to \"sections\"");
            } else if (apart(each)) {
                add(
                        wrong,
                        each,
                        "cites " + each.cite() + ", but none of " + String.join(", ", each.rules()) + " stands there");
            }
        }
        return wrong;
    }

    private static void add(List<RuleCheck.Located> wrong, Cited each, String says) {
        wrong.add(new RuleCheck.Located(each.file(), Finding.of(Property.CITATIONS, each + ": " + says)));
    }

    /** Sections are cited, rules stand beside them, and not one rule is of a cited section. */
    private boolean apart(Cited each) {
        Set<String> cited = Citations.sections(each.cite());
        if (cited.isEmpty()) {
            return false;
        }
        List<Set<String>> sections = each.rules().stream()
                .map(catalogue.rules()::get)
                .filter(Objects::nonNull)
                .map(rule -> (Set<String>) new LinkedHashSet<>(Citations.sections(rule.cite())))
                .filter(found -> !found.isEmpty())
                .toList();
        return !sections.isEmpty()
                && sections.stream().noneMatch(found -> found.stream().anyMatch(cited::contains));
    }
}
