package abate.engine.scenario;

import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import abate.engine.written.WrittenReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the scenarios of one file; a scenario may go on from another one of the same file. */
final class ScenarioReader {
    private static final List<String> DOES = List.of("open", "do", "serve", "strike", "correct", "measure");

    private final String file;
    private final Map<String, Scenario> read = new LinkedHashMap<>();

    ScenarioReader(String file) {
        this.file = file;
    }

    List<Scenario> read(String text) {
        List<Problem> unreadable = new ArrayList<>();
        for (WrittenReader.Document document : WrittenReader.each(text, unreadable)) {
            Scenario scenario = scenario(document.written(), document.problems());
            if (read.putIfAbsent(scenario.name(), scenario) != null) {
                unreadable.add(new Problem(
                        document.written().line(),
                        "a scenario above this one is called \"" + scenario.name() + "\" too; give each its own name"));
            }
        }
        List<Scenario> all = new ArrayList<>(read.values());
        if (all.isEmpty() && unreadable.isEmpty()) {
            unreadable.add(new Problem(1, "there is no scenario in this file"));
        }
        if (!unreadable.isEmpty()) {
            all.add(new Scenario(file, file, List.of(), List.of(), unreadable));
        }
        return all;
    }

    /** @param unread what of its writing could not be read */
    private Scenario scenario(Written document, List<Problem> unread) {
        List<Problem> problems = new ArrayList<>(unread);
        Asked at = new Asked(document, problems);
        if (problems.size() > unread.size()) {
            return new Scenario(file, file, List.of(), List.of(), problems);
        }
        String name = at.needed("scenario");
        List<Step> steps = new ArrayList<>(before(at));
        List<Scenario.Rule> rules = at.get("rules").map(Written::items).orElse(List.of()).stream()
                .map(each -> new Scenario.Rule(each.line(), each.text()))
                .toList();
        at.text("in_words");
        if (!at.has("steps") && !at.has("goes_on_from")) {
            at.problem(at.line(), "\"steps\" is missing: what happens, and what is expected");
        }
        List<Step> own = steps(at);
        given(at, own).ifPresent(steps::add);
        steps.addAll(own);
        at.done();
        return new Scenario(file, name.isEmpty() ? file : name, rules, steps, problems);
    }

    /** The steps of the scenario this one goes on from. */
    private List<Step> before(Asked at) {
        if (!at.has("goes_on_from")) {
            return List.of();
        }
        Scenario before = read.get(at.text("goes_on_from"));
        if (before == null) {
            at.problem(
                    at.line("goes_on_from"),
                    Asked.unknown("scenario above this one called", at.text("goes_on_from"), read.keySet()));
            return List.of();
        }
        return before.steps();
    }

    private static Optional<Step> given(Asked at, List<Step> own) {
        Optional<Written> given = at.get("given");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        Asked inside = new Asked(given.get(), problems);
        Step.Tells tells = new Step.Tells(inside.under("facts"), inside.under("parties"));
        Optional<LocalDate> on = inside.day("on");
        inside.done();
        problems.forEach(each -> at.problem(each.line(), each.says()));
        LocalDate day = on.orElseGet(
                () -> own.isEmpty() ? LocalDate.of(2000, 1, 1) : own.getFirst().on());
        return Optional.of(new Step(given.get().line(), day, Optional.empty(), "", tells, Optional.empty()));
    }

    private static List<Step> steps(Asked at) {
        List<Step> steps = new ArrayList<>();
        LocalDate before = null;
        boolean misread = false;
        for (Written each : at.get("steps").map(Written::items).orElse(List.of())) {
            List<Problem> problems = new ArrayList<>();
            Asked step = new Asked(each, problems);
            Optional<LocalDate> on = step.day("on");
            misread |= step.has("on") && on.isEmpty();
            // of a case whose first day cannot be read, no later step misses its own
            if (!step.has("on") && before == null && !misread) {
                step.problem(each.line(), "\"on\" is missing: the day of this step");
            }
            Step.What what = what(step);
            if (on.isPresent() || before != null) {
                before = on.orElse(before);
                steps.add(new Step(
                        each.line(),
                        java.util.Objects.requireNonNull(before),
                        step.day("recorded"),
                        step.text("as"),
                        what,
                        step.get("expect")));
            }
            List.of("recorded", "as", "expect").forEach(step::has);
            step.done();
            problems.forEach(problem -> at.problem(problem.line(), problem.says()));
        }
        return steps;
    }

    private static Step.What what(Asked step) {
        List<String> does = DOES.stream().filter(step::stands).toList();
        if (does.size() > 1) {
            step.problem(
                    step.line(does.getLast()),
                    "a step does one thing, but here stand " + String.join(" and ", does) + "; make a step of each");
        }
        does.forEach(step::has);
        if (step.has("open")) {
            return new Step.Opens(step.text("open"), step.needed("under"), step.text("for"), step.text("by"));
        }
        if (step.has("do")) {
            return new Step.Does(
                    step.text("do"), step.text("in"), step.text("by"), step.text("for"), step.under("with"));
        }
        if (step.has("serve")) {
            return serves(step);
        }
        if (step.has("strike")) {
            return new Step.Strikes(step.text("strike"), step.needed("why"), step.text("by"));
        }
        if (step.has("correct")) {
            return new Step.Corrects(
                    step.text("correct"), step.day("day"), step.under("with"), step.needed("why"), step.text("by"));
        }
        if (step.has("facts") || step.has("parties")) {
            return new Step.Tells(step.under("facts"), step.under("parties"));
        }
        if (step.has("measure")) {
            return new Step.Measures(step.get("measure").orElseThrow());
        }
        return new Step.Looks();
    }

    private static Step.Serves serves(Asked step) {
        return new Step.Serves(
                step.text("serve"),
                step.text("in"),
                step.needed("to"),
                step.needed("method"),
                step.text("step"),
                step.get("failed").map(Written::text),
                step.get("proof"),
                step.text("by"));
    }
}
