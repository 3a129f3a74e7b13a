package abate.server.operations;

import abate.engine.standards.Finding;
import abate.engine.standards.Findings;
import abate.engine.standards.Missing;
import abate.engine.standards.Verdict;
import abate.engine.words.Language;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints what the housing standards made of measured facts, violations first, each with its section and reason. */
final class StandardsPrinter {
    private final Console console;
    private final Language language;

    StandardsPrinter(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void print(Findings findings) {
        part(language.pick("Violations", "Infracciones"), findings.violations());
        part(language.pick("Lawful in its day", "Legal en su día"), findings.grandfathered());
        notMeasured(findings.notMeasured());
        console.say(language.pick("Met: ", "Cumplidos: ") + findings.met().size());
        findings.substandard().forEach(this::verdict);
    }

    private void part(String title, List<Finding> findings) {
        console.say(title + ": " + findings.size());
        for (Finding finding : findings) {
            console.say("  " + at(finding.part()) + finding.words().say(language) + " ("
                    + finding.provision().cite() + "; " + String.join(", ", finding.rules()) + ")");
            finding.reasons().forEach(reason -> console.say("      " + reason.say(language)));
        }
    }

    /** What to measure, by part, each thing once. */
    private void notMeasured(List<Finding> findings) {
        SortedMap<String, TreeSet<String>> byPart = new TreeMap<>();
        for (Finding finding : findings) {
            for (Missing missing : finding.missing()) {
                byPart.computeIfAbsent(missing.part(), part -> new TreeSet<>())
                        .add(missing.ask().say(language));
            }
        }
        console.say(language.pick("Not measured: ", "Sin medir: ") + findings.size());
        byPart.forEach((part, asks) -> console.say("  " + at(part) + String.join("; ", asks)));
    }

    private void verdict(Verdict verdict) {
        String standing = switch (verdict.standing()) {
            case SUBSTANDARD -> language.pick("substandard", "deficiente");
            case NOT_SUBSTANDARD -> language.pick("not substandard", "no deficiente");
            case OPEN -> language.pick("not yet decided whether it is substandard", "sin decidir si es deficiente");
        };
        String part = verdict.part().isEmpty() ? language.pick("The premises", "El terreno") : verdict.part();
        console.say(part + ": " + standing);
        verdict.reasons().forEach(reason -> console.say("      " + reason.say(language)));
    }

    private static String at(String part) {
        return part.isEmpty() ? "" : part + ": ";
    }
}
