package abate.engine.book;

import abate.engine.value.Kind;
import abate.engine.written.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lawful ways of service of one section. */
final class LadderReader {
    private static final Pattern DAYS = Pattern.compile("(\\d+) days after last step");
    private static final Pattern DATED_DAYS = Pattern.compile("law\\.(\\w+)(?:\\.(\\w+))? days after last step");

    /** More than any law gives; keeps a slip of the pen from leaving the calendar. */
    private LadderReader() {}

    static Ladder read(String name, Section at, Grammar grammar, Map<String, Parameter> law) {
        Map<String, Ladder.Method> methods = new LinkedHashMap<>();
        at.sections("methods").forEach((method, each) -> methods.put(method, method(method, each, grammar, law, at)));
        Ladder ladder = new Ladder(name, authority(at), at.optional("address").orElse(""), at.words("proof"), methods);
        at.done();
        return ladder;
    }

    private static Ladder.Method method(
            String name, Section at, Grammar grammar, Map<String, Parameter> law, Section ladder) {
        Ladder.Method method = new Ladder.Method(
                name,
                at.has("title") ? at.said("title") : Words.ofName(name),
                at.words("steps"),
                completion(at, law),
                at.yes("mailing_is_enough"),
                at.words("after_failed"),
                grammar.optional(at, "if", Kind.FLAG),
                at.optional("confirm").orElse(""),
                at.authority().or(new Authority(ladder.text("cite"), java.util.List.of())));
        at.has("note");
        at.done();
        return method;
    }

    private static Authority authority(Section at) {
        return new Authority(at.text("cite"), at.authority().rules());
    }

    private static Ladder.Completion completion(Section at, Map<String, Parameter> law) {
        String text = at.text("complete");
        if (text.equals("last step")) {
            return Ladder.AfterLastStep.of(0);
        }
        if (text.equals("publication-6063")) {
            return new Ladder.Published6063();
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Ladder.AfterLastStep.of(Integer.parseInt(days.group(1)));
        }
        Matcher dated = DATED_DAYS.matcher(text);
        if (dated.matches()) {
            return afterLastStep(at, dated, law);
        }
        at.problem(
                "\"complete\" should be last step, N days after last step, a parameter in place of the N, or publication-6063");
        return Ladder.AfterLastStep.of(0);
    }

    /** The number as it changes from day to day; each day picks its own, so the parameter takes none of a case. */
    private static Ladder.Completion afterLastStep(Section at, Matcher dated, Map<String, Parameter> law) {
        Parameter parameter = law.get(dated.group(1));
        if (parameter == null) {
            at.problem(Asked.unknown("parameter", dated.group(1), law.keySet()));
            return Ladder.AfterLastStep.of(0);
        }
        Ladder.AfterLastStep after = Ladder.AfterLastStep.by(parameter, dated.group(2));
        parameter.values().stream()
                .map(Parameter.Dated::from)
                .filter(from -> !after.days().containsKey(from))
                .forEach(from -> at.problem("\"complete\" needs a whole number of days, which "
                        + dated.group().split(" ")[0] + " is not from " + from));
        return after.days().isEmpty() ? Ladder.AfterLastStep.of(0) : after;
    }
}
