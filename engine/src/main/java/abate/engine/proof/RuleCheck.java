package abate.engine.proof;

import abate.engine.scenario.Scenario;
import abate.engine.words.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a book with the catalogue: which rules it carries, explains or misses, and which it names wrongly. */
final class RuleCheck {
    private final Path folder;
    private final String id;
    private final Catalogue catalogue;
    private final Explained explained;
    private final List<Bearing> bearings;
    private final Map<Bearing, String> idle;

    RuleCheck(
            Path folder,
            String id,
            Catalogue catalogue,
            Explained explained,
            List<Bearing> bearings,
            Map<Bearing, String> idle) {
        this.folder = folder;
        this.id = id;
        this.catalogue = catalogue;
        this.explained = explained;
        this.bearings = bearings;
        this.idle = idle;
    }

    Coverage coverage() {
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (Bearing bearing : bearings) {
            if (works(bearing)) {
                where.computeIfAbsent(bearing.rule(), r -> new ArrayList<>()).add(bearing.toString());
            }
        }
        Set<String> exercised = Exercises.in(folder);
        List<Coverage.Row> rows = catalogue.familiesOf(id).stream()
                .map(family -> row(family, where, exercised))
                .toList();
        return new Coverage(rows, where);
    }

    private Coverage.Row row(Catalogue.Family family, Map<String, List<String>> where, Set<String> exercised) {
        List<String> carried = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> unexercised = new ArrayList<>();
        int total = 0;
        for (Catalogue.Rule rule : catalogue.rules().values()) {
            if (!rule.family().equals(family.letters())) {
                continue;
            }
            total++;
            if (where.containsKey(rule.id())) {
                carried.add(rule.id());
                if (!exercised.contains(rule.id())) {
                    unexercised.add(rule.id());
                }
            } else if (explained.explains(rule.id())) {
                told.add(rule.id());
            } else {
                missing.add(rule.id());
            }
        }
        return new Coverage.Row(family, total, carried, told, missing, unexercised);
    }

    /** What is promised or allowed in a proof is said about the law and does not carry it. */
    private boolean works(Bearing bearing) {
        return !bearing.place().startsWith("proves.")
                && idle.keySet().stream().noneMatch(at -> bearing.under(at.file(), at.place()));
    }

    /** Rules that the catalogue does not know or that are another jurisdiction's, each with where it stands. */
    List<Located> wrong() {
        List<Located> wrong = new ArrayList<>();
        for (Bearing bearing : bearings) {
            String problem = problem(bearing.rule());
            if (!problem.isEmpty()) {
                wrong.add(new Located(bearing.file(), Finding.of(Property.RULES, bearing + ": " + problem)));
            }
        }
        List<String> told = new ArrayList<>(explained.engine().keySet());
        told.addAll(explained.notModelled().keySet());
        for (String rule : told) {
            String problem = problem(rule);
            if (!problem.isEmpty()) {
                wrong.add(new Located("rules.yaml", Finding.of(Property.RULES, "rules.yaml: " + problem)));
            }
        }
        return wrong;
    }

    /** What written cases say they are about that is neither a rule of the catalogue nor a reading of it. */
    List<Located> inCases(List<Scenario> cases) {
        List<Located> wrong = new ArrayList<>();
        for (Scenario each : cases) {
            for (String about : each.rules()) {
                String problem = catalogue.readings().containsKey(about) ? "" : problem(about);
                if (!problem.isEmpty()) {
                    wrong.add(new Located(
                            each.file(),
                            Finding.of(
                                    Property.RULES, each.file() + " › \"" + each.name() + "\" › rules: " + problem)));
                }
            }
        }
        return wrong;
    }

    private String problem(String id) {
        Catalogue.Rule rule = catalogue.rules().get(id);
        if (rule == null) {
            return "there is no rule " + id + " in the catalogue"
                    + Nearest.to(id, catalogue.rules().keySet())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("");
        }
        return catalogue.isOf(rule, this.id) ? "" : "the rule " + id + " is another jurisdiction's";
    }

    /** What stands in the book without an effect. */
    List<Located> idle() {
        List<Located> found = new ArrayList<>();
        idle.forEach((at, why) -> {
            if (bearings.stream().anyMatch(b -> b.under(at.file(), at.place()))
                    || !at.place().startsWith("parameters.")) {
                found.add(new Located(at.file(), Finding.of(Property.USED, at + ": " + why)));
            }
        });
        return found;
    }

    /** Rules about what a paper must say that stand on no content of a letter and on no particular that is asked for. */
    List<Located> contents() {
        Map<String, List<Bearing>> contents = new LinkedHashMap<>();
        for (Bearing bearing : bearings) {
            Catalogue.Rule rule = catalogue.rules().get(bearing.rule());
            if (rule != null && rule.kind() == Catalogue.Kind.CONTENT && works(bearing)) {
                contents.computeIfAbsent(bearing.rule(), r -> new ArrayList<>()).add(bearing);
            }
        }
        List<Located> found = new ArrayList<>();
        contents.forEach((rule, at) -> {
            if (!explained.explains(rule) && at.stream().noneMatch(RuleCheck::states)) {
                found.add(new Located(
                        at.getFirst().file(),
                        Finding.of(
                                Property.CONTENTS,
                                rule + " says what a paper must state, but stands only on " + at.getFirst()
                                        + ": no letter states it and no act asks for it")));
            }
        });
        return found;
    }

    private static boolean states(Bearing bearing) {
        return bearing.place().contains(".contents[") || bearing.place().contains(".data.");
    }

    /**
     * A finding and the file it is about.
     *
     * @param file within the book's folder
     */
    record Located(String file, Finding finding) {}
}
