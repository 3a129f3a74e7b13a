package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.expression.ExpressionFault;
import abate.engine.expression.Language;
import abate.engine.expression.Vocabulary;
import abate.engine.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions and phrases of one place in a book, over the names known there. */
final class Grammar {
    private static final Expression NEVER = new Language(new Vocabulary(Map.of())).expression("false", Kind.FLAG);

    private final Language language;

    Grammar(Map<String, Kind> names) {
        this.language = new Language(new Vocabulary(names));
    }

    /** The expression under a key, or null where there is none. */
    @Nullable
    Expression optional(Section section, String key, Kind kind) {
        return section.optional(key)
                .map(source -> compile(section, key, source, kind))
                .orElse(null);
    }

    /** The expression under a key; a missing one is a problem. */
    Expression needed(Section section, String key, Kind kind) {
        return compile(section, key, section.text(key), kind);
    }

    Expression compile(Section section, String key, String source, Kind kind) {
        try {
            return language.expression(source, kind);
        } catch (ExpressionFault fault) {
            section.problem("\"" + key + "\": " + fault.getMessage());
            return NEVER;
        }
    }

    /** Words with places, in English or as a map of {@code en} and {@code es}. */
    Phrase phrase(Section section, String key) {
        return phrase(section, key, section.said(key));
    }

    /** Those words with places, which stand for the key where the book leaves it out. */
    Phrase phrase(Section section, String key, Words words) {
        return new Phrase(parts(section, key, words.english()), parts(section, key, words.spanish()));
    }

    private List<Phrase.Part> parts(Section section, String key, String text) {
        List<Phrase.Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                parts.add(new Phrase.Literal(text.substring(at)));
                return parts;
            }
            if (open > at) {
                parts.add(new Phrase.Literal(text.substring(at, open)));
            }
            parts.add(new Phrase.Place(compile(section, key, text.substring(open + 1, close), Kind.ANY)));
            at = close + 1;
        }
        return parts;
    }
}
