package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lawful ways of service of one section. */
final class LadderReader {
    private static final Pattern DAYS = Pattern.compile("(\\d+) days after last step");

    private LadderReader() {}

    static Ladder read(String name, Section at, Grammar grammar) {
        Map<String, Ladder.Method> methods = new LinkedHashMap<>();
        at.sections("methods").forEach((method, each) -> methods.put(method, method(method, each, grammar, at)));
        Ladder ladder = new Ladder(name, authority(at), at.optional("address").orElse(""), at.words("proof"), methods);
        at.done();
        return ladder;
    }

    private static Ladder.Method method(String name, Section at, Grammar grammar, Section ladder) {
        Ladder.Method method = new Ladder.Method(
                name,
                at.has("title") ? at.said("title") : Words.ofName(name),
                at.words("steps"),
                completion(at),
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

    private static Ladder.Completion completion(Section at) {
        String text = at.text("complete");
        if (text.equals("last step")) {
            return new Ladder.AfterLastStep(0);
        }
        if (text.equals("publication-6063")) {
            return new Ladder.Published6063();
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new Ladder.AfterLastStep(Integer.parseInt(days.group(1)));
        }
        at.problem("\"complete\" should be last step, N days after last step or publication-6063");
        return new Ladder.AfterLastStep(0);
    }
}
