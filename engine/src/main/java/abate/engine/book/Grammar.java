package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.expression.ExpressionFault;
import abate.engine.expression.Language;
import abate.engine.expression.Vocabulary;
import abate.engine.value.Kind;
import abate.engine.written.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions and phrases of one place in a book, over the names known there. */
final class Grammar {
    private static final Expression NEVER = new Language(new Vocabulary(Map.of())).expression("false", Kind.FLAG);

    /** A part of a part of a name, such as {@code law.fine.first}. */
    private static final int DEEPEST = 3;

    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([\\w.]+)'.*");
    private static final Pattern NO_PART = Pattern.compile("undefined field '(\\w+)'.*");

    private final Map<String, Kind> names;
    private final Language language;

    Grammar(Map<String, Kind> names) {
        this.names = names;
        this.language = new Language(new Vocabulary(names));
    }

    /** The expression under a key, or null where there is none. */
    @Nullable
    Expression optional(Section section, String key, Kind kind) {
        return section.optional(key)
                .map(source -> compile(section, key, source, kind))
                .orElse(null);
    }

    /** The expression under a key; a missing one is a problem, told once. */
    Expression needed(Section section, String key, Kind kind) {
        return section.has(key) ? compile(section, key, section.text(key), kind) : missing(section, key, "");
    }

    /** The same; what it is for is told with what is missing. */
    Expression needed(Section section, String key, Kind kind, String meaning) {
        return section.has(key)
                ? compile(section, key, section.text(key), kind)
                : missing(section, key, ": " + meaning);
    }

    private static Expression missing(Section section, String key, String meaning) {
        section.problem("\"" + key + "\" is missing" + meaning);
        return NEVER;
    }

    Expression compile(Section section, String key, String source, Kind kind) {
        if (source.isBlank()) {
            section.problem("\"" + key + "\" is empty where an expression should stand");
            return NEVER;
        }
        try {
            return language.expression(source, kind);
        } catch (ExpressionFault fault) {
            section.problem("\"" + key + "\": " + plain(String.valueOf(fault.getMessage())));
            return NEVER;
        }
    }

    /** What is wrong with an expression, with the nearest right name where one is misspelled. */
    private String plain(String message) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.find()) {
            return unknown.replaceFirst(Matcher.quoteReplacement(Asked.near("name", unknown.group(1), names.keySet())));
        }
        Matcher part = NO_PART.matcher(message);
        if (part.find()) {
            Set<String> parts = new TreeSet<>();
            names.values().forEach(kind -> parts(kind, 0, parts));
            return part.replaceFirst(Matcher.quoteReplacement(Asked.near("part", part.group(1), parts)));
        }
        return message;
    }

    private static void parts(Kind kind, int depth, Set<String> into) {
        if (kind instanceof Kind.Parts of && depth < DEEPEST) {
            into.addAll(of.parts().keySet());
            of.parts().values().forEach(each -> parts(each, depth + 1, into));
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
