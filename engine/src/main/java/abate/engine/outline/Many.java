package abate.engine.outline;

import abate.engine.expression.Clauses;
import abate.engine.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a book says of several things at once: the acts of one name, the matters of a procedure, those in one part. */
final class Many {
    private static final Pattern SIZE = Pattern.compile("size\\((.+)\\) (==|!=|>=|<=|>|<) (\\d+)");
    private static final Pattern LATEST = Pattern.compile("(.+)\\[size\\(\\1\\) - 1]\\.(\\w+)");
    private static final Pattern BEFORE = Pattern.compile("(.+)\\[size\\(\\1\\) - 2]\\.(\\w+)");
    private static final Pattern SUM = Pattern.compile("sum\\((.+)\\.map\\((\\w+), \\2\\.(\\w+)\\)\\)");
    private static final Pattern FIRST = Pattern.compile("(.+)\\[0]\\.(\\w+)");

    private final Nouns nouns;
    private final Language language;
    private final UnaryOperator<String> clause;

    /** @param clause says a condition on one of them */
    Many(Nouns nouns, Language language, UnaryOperator<String> clause) {
        this.nouns = nouns;
        this.language = language;
        this.clause = clause;
    }

    /** A condition on several things; empty where it is none. */
    Optional<String> clause(String source) {
        boolean not = source.startsWith("!");
        String[] exists = Clauses.each(not ? source.substring(1) : source, "exists");
        if (exists.length == 3) {
            return Optional.of((not ? none(exists[0]) : one(exists[0])) + ", " + on(exists));
        }
        String[] all = Clauses.each(source, "all");
        if (all.length == 3) {
            return Optional.of(every(all[0]) + ", " + on(all));
        }
        Matcher size = SIZE.matcher(source);
        return size.matches() && Clauses.balanced(size.group(1))
                ? Optional.of(count(size.group(1), size.group(2), size.group(3)))
                : Optional.empty();
    }

    /** A value of several things: their sum, or that of the first or the latest; empty where it is none. */
    Optional<String> noun(String source) {
        Matcher sum = SUM.matcher(source);
        if (sum.matches()) {
            return Optional.of(language.pick("the sum of ", "la suma de ")
                    + nouns.noun(root(sum.group(1)) + sum.group(3))
                    + language.pick(" in every ", " en cada ")
                    + kind(sum.group(1)));
        }
        Matcher latest = LATEST.matcher(source);
        if (latest.matches()) {
            return Optional.of(part(latest) + language.pick(" of the latest ", " del último ") + kind(latest.group(1)));
        }
        Matcher before = BEFORE.matcher(source);
        if (before.matches()) {
            return Optional.of(part(before)
                    + language.pick(" of the one before the latest ", " del penúltimo ")
                    + kind(before.group(1)));
        }
        Matcher first = FIRST.matcher(source);
        return first.matches()
                ? Optional.of(part(first) + language.pick(" of the first ", " del primer ") + kind(first.group(1)))
                : Optional.empty();
    }

    private String part(Matcher of) {
        return nouns.noun(root(of.group(1)) + of.group(2));
    }

    /** The body with each item called as if it were the only one. */
    private String on(String[] each) {
        String item = "\\b" + each[1] + "\\b";
        return clause.apply(each[2].replaceAll("(?<![.'\\w])" + item + "\\.", Matcher.quoteReplacement(root(each[0])))
                .replaceAll("(?<![.'\\w])" + item + "(?![.'\\w(])", "it"));
    }

    /** Under what name the parts of one of them are known. */
    private static String root(String list) {
        String[] filtered = Clauses.each(list, "filter");
        String of = filtered.length == 3 ? filtered[0] : list;
        return of.startsWith("all.") ? of.substring("all.".length()) + "." : "shown.";
    }

    private String count(String list, String sign, String number) {
        if (number.equals("0") && !sign.equals("<")) {
            String kind = kind(list);
            return sign.equals("==")
                    ? language.pick("there is no ", "no hay ningún ") + kind
                    : language.pick(kind.matches("[aeiou].*") ? "there is an " : "there is a ", "hay un ") + kind;
        }
        String relation = switch (sign) {
            case ">" -> language.pick("more than ", "más de ");
            case ">=" -> language.pick("at least ", "al menos ");
            case "<" -> language.pick("fewer than ", "menos de ");
            case "<=" -> language.pick("at most ", "a lo más ");
            case "!=" -> language.pick("not ", "no ");
            default -> "";
        };
        return language.pick("there are ", "hay ")
                + relation
                + number
                + language.pick(" of these: ", " de estos: ")
                + kind(list);
    }

    private String one(String list) {
        return language.pick("in one ", "en un ") + kind(list);
    }

    private String none(String list) {
        return language.pick("in no ", "en ningún ") + kind(list);
    }

    private String every(String list) {
        boolean named = List.of("all.", "matters.", "parties.").stream().anyMatch(list::startsWith);
        return named || list.equals("children") || Clauses.each(list, "filter").length == 3
                ? language.pick("in every ", "en cada ") + kind(list)
                : language.pick("for each of the ", "por cada uno de: ") + kind(list);
    }

    /** One of them as a noun without an article. */
    private String kind(String list) {
        String[] filtered = Clauses.each(list, "filter");
        if (filtered.length == 3) {
            return kind(filtered[0]) + language.pick(" where ", " en que ") + on(filtered);
        }
        String name = list.substring(list.indexOf('.') + 1);
        if (list.startsWith("all.")) {
            return language.pick("act ", "acto ") + nouns.act(name);
        }
        if (list.startsWith("matters.")) {
            return language.pick("matter ", "asunto ") + "“" + nouns.procedure(name.replace('_', '-')) + "”";
        }
        if (list.equals("children")) {
            return language.pick("matter it opened", "asunto que abrió");
        }
        return list.startsWith("parties.") ? nouns.role(name) : nouns.called(list.startsWith("case.") ? name : list);
    }
}
