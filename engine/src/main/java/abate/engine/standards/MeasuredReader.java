package abate.engine.standards;

import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads measured facts as a person or a program wrote them, in YAML or JSON, strictly; every problem says its place. */
final class MeasuredReader {
    private final Survey survey;
    private int parts;

    MeasuredReader(Survey survey) {
        this.survey = survey;
    }

    Measured read(Written written) {
        List<Problem> problems = new ArrayList<>();
        Asked at = new Asked(written, problems);
        List<Problem> ofDay = new ArrayList<>();
        Optional<LocalDate> on = at.get("on").flatMap(each -> Asked.day(each, ofDay));
        ofDay.forEach(each -> problems.add(each.under("on")));
        Part property = part(survey.root(), "", at, problems);
        return new Measured(on.orElse(null), property, problems);
    }

    private Part part(String kind, String name, Asked at, List<Problem> problems) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (FactKind fact : survey.factsOf(kind)) {
            at.get(fact.name())
                    .filter(each -> !(each instanceof Written.Nothing))
                    .ifPresent(each -> {
                        List<Problem> wrong = new ArrayList<>();
                        Fact read = FactReader.read(fact, each, wrong);
                        wrong.forEach(problem -> problems.add(problem.under(fact.name())));
                        if (read != null && wrong.isEmpty()) {
                            facts.put(fact.name(), read);
                        }
                    });
        }
        Map<String, Map<String, Part>> inside = new LinkedHashMap<>();
        for (PartKind each : survey.inside(kind)) {
            at.get(each.plural()).ifPresent(written -> {
                List<Problem> wrong = new ArrayList<>();
                inside.put(each.name(), parts(each, written, wrong));
                wrong.forEach(problem -> problems.add(problem.under(each.plural())));
            });
        }
        at.done();
        return new Part(kind, name, facts, inside);
    }

    /** The parts by their names; {@code none} says that there is none. */
    private Map<String, Part> parts(PartKind kind, Written written, List<Problem> problems) {
        Map<String, Part> read = new LinkedHashMap<>();
        if (written.text().equals("none") && written instanceof Written.Words) {
            return read;
        }
        Asked.inside(written, problems).forEach((name, each) -> {
            List<Problem> wrong = new ArrayList<>();
            named(name, each, wrong);
            read.put(name, part(kind.name(), name, new Asked(each, wrong), wrong));
            wrong.forEach(problem -> problems.add(problem.under(name)));
        });
        return read;
    }

    private void named(String name, Written written, List<Problem> problems) {
        Measured.nameProblem(name).ifPresent(says -> problems.add(new Problem(written.line(), says)));
        parts++;
        if (parts == Measured.MOST_PARTS + 1) {
            problems.add(new Problem(
                    written.line(),
                    "there are more than " + Measured.MOST_PARTS + " parts; measure building by building"));
        }
    }
}
