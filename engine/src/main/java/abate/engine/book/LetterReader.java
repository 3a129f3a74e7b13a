package abate.engine.book;

import abate.engine.value.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads one letter. */
final class LetterReader {
    private LetterReader() {}

    static LetterRule read(String name, Section at, Grammar grammar) {
        List<LetterRule.ServeRule> serve = new ArrayList<>();
        at.list("serve").forEach(each -> {
            serve.add(new LetterRule.ServeRule(
                    each.words("to"),
                    each.text("by"),
                    each.yes("starts"),
                    grammar.optional(each, "if", Kind.FLAG),
                    each.authority()));
            each.done();
        });
        List<LetterRule.Content> contents = new ArrayList<>();
        at.list("contents").forEach(each -> {
            LetterRule.Content content = new LetterRule.Content(
                    each.said("item"),
                    grammar.optional(each, "from", Kind.ANY),
                    grammar.phrase(each, "say"),
                    grammar.optional(each, "if", Kind.FLAG),
                    each.authority());
            if (content.from() == null && content.say().isEmpty()) {
                each.problem("a content needs \"from\" or \"say\"");
            }
            contents.add(content);
            each.done();
        });
        if (contents.isEmpty()) {
            at.problem("a letter states nothing: its \"contents\" are empty");
        }
        LetterRule rule = new LetterRule(
                name, at.has("title") ? at.said("title") : Words.ofName(name), serve, contents, at.authority());
        at.done();
        return rule;
    }
}
