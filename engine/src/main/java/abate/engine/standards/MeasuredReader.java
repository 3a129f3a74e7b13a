package abate.engine.standards;

import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads measured facts as a person or a program wrote them, in YAML or JSON, strictly. */
final class MeasuredReader {
    private final Survey survey;
    private final List<Problem> problems = new ArrayList<>();

    MeasuredReader(Survey survey) {
        this.survey = survey;
    }

    Measured read(Written written) {
        Asked at = new Asked(written, problems);
        var on = at.day("on");
        Part property = part(survey.root(), "", at);
        return new Measured(on.orElse(null), property, problems);
    }

    private Part part(String kind, String name, Asked at) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (FactKind fact : survey.factsOf(kind)) {
            at.get(fact.name())
                    .filter(each -> !(each instanceof Written.Nothing))
                    .ifPresent(each -> {
                        Fact read = FactReader.read(fact, each, problems);
                        if (read != null) {
                            facts.put(fact.name(), read);
                        }
                    });
        }
        Map<String, Map<String, Part>> parts = new LinkedHashMap<>();
        for (PartKind inside : survey.inside(kind)) {
            at.get(inside.plural()).ifPresent(each -> parts.put(inside.name(), parts(inside, each)));
        }
        at.done();
        return new Part(kind, name, facts, parts);
    }

    /** The parts by their names; {@code none} says that there is none. */
    private Map<String, Part> parts(PartKind kind, Written written) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (written.text().equals("none") && written instanceof Written.Words) {
            return parts;
        }
        Asked.inside(written, problems)
                .forEach((name, each) -> parts.put(name, part(kind.name(), name, new Asked(each, problems))));
        return parts;
    }
}
