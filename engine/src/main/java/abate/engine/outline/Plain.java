package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Parameter;
import abate.engine.book.Phrase;
import abate.engine.book.Procedure;
import abate.engine.expression.Clauses;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of a book in plain words, as far as they can be said in a clause. What is too much for a clause stands as
 * the book writes it, in quotation marks, so that nothing is left out.
 */
final class Plain {
    private static final Pattern COMPARED = Pattern.compile("(.+?) (==|!=|>=|<=|>|<) (.+)");
    private static final Pattern AMONG = Pattern.compile("(\\S+) in \\[(.+)]");
    private static final Pattern HOLDS = Pattern.compile("'(\\w+)' in (\\w+\\.\\w+)");
    private static final Pattern CHILD = Pattern.compile("(!?)children\\.exists\\((\\w+), \\2\\.(\\w+) == '(\\w+)'\\)");
    private static final String SUM = "sum(";
    private static final Pattern CALL = Pattern.compile("(?:known|has)\\((.+)\\)");

    private final Book book;
    private final Procedure procedure;
    private final Language language;
    private final Nouns nouns;

    /** With the act that {@code act} stands for; null where no act is being judged. */
    Plain(Book book, Procedure procedure, @Nullable ActRule act, Language language) {
        this.book = book;
        this.procedure = procedure;
        this.language = language;
        this.nouns = new Nouns(book, procedure, act, language, this::clause);
    }

    /** The same where this act is being judged. */
    Plain within(ActRule judged) {
        return new Plain(book, procedure, judged, language);
    }

    /** Where the latest values of the book's parameters can be read, and nothing of any case. */
    Scope lawNow() {
        Value.Structure law = name -> book.parameters().get(name) instanceof Parameter parameter
                        && !parameter.values().isEmpty()
                ? parameter.values().getLast().value()
                : Value.ABSENT;
        return name -> name.equals("law") ? law : Value.ABSENT;
    }

    /** A condition as a clause: "the owner was served". */
    String condition(Expression expression) {
        return clause(expression.source().strip());
    }

    /** A day or value as a noun: "the day of “Order”". */
    String value(Expression expression) {
        return nouns.noun(expression.source().strip());
    }

    /** A phrase with the names of its values in brackets where a case would show them. */
    String phrase(Phrase phrase) {
        StringBuilder said = new StringBuilder();
        List<Phrase.Part> parts =
                language.pick(phrase.english(), phrase.spanish().isEmpty() ? phrase.english() : phrase.spanish());
        for (Phrase.Part part : parts) {
            said.append(
                    switch (part) {
                        case Phrase.Literal(String text) -> text;
                        case Phrase.Place(Expression expression) -> "[" + blank(expression.source()) + "]";
                    });
        }
        return said.toString();
    }

    /** What a blank of a phrase is called: without the article that a sentence would need. */
    private String blank(String source) {
        String noun = nouns.noun(source).replaceFirst("^(the|el|la) ", "");
        return noun.matches("“[^“”]*”") ? noun.substring(1, noun.length() - 1) : noun;
    }

    private String clause(String source) {
        List<String> either = Clauses.split(source, "||");
        if (either.size() > 1) {
            return join(either, language.pick(" or ", " o "));
        }
        List<String> both = Clauses.split(source, "&&");
        if (both.size() > 1) {
            return join(both, language.pick(" and ", " y "));
        }
        if (source.startsWith("(")
                && source.endsWith(")")
                && Clauses.balanced(source.substring(1, source.length() - 1))) {
            return clause(source.substring(1, source.length() - 1));
        }
        if (source.startsWith("!(") && Clauses.balanced(source.substring(2, source.length() - 1))) {
            return language.pick("it is not so that ", "no es cierto que ") + clause(source.substring(1));
        }
        return simple(source).orElseGet(() -> written(source));
    }

    private String join(List<String> parts, String by) {
        return String.join(by, parts.stream().map(this::clause).toList());
    }

    private String written(String source) {
        return language.pick("the book’s condition holds: ", "se cumple la condición del libro: ") + "“" + source + "”";
    }

    private Optional<String> simple(String source) {
        Matcher call = CALL.matcher(source.startsWith("!") ? source.substring(1) : source);
        if (call.matches() && Clauses.balanced(call.group(1))) {
            return Optional.of(nouns.noun(call.group(1)) + there(call.group(1), source.startsWith("!")));
        }
        Optional<String> parts = new PlayedParts(procedure, language).clause(source, nouns::noun);
        if (parts.isPresent()) {
            return parts;
        }
        Optional<String> many = new Many(nouns, language, this::clause).clause(source);
        if (many.isPresent() && !CHILD.matcher(source).matches()) {
            return many;
        }
        Matcher holds = HOLDS.matcher(source);
        if (holds.matches()) {
            return Optional.of(nouns.noun(holds.group(2))
                    + language.pick(" includes ", " incluye ")
                    + nouns.options(holds.group(2), "'" + holds.group(1) + "'"));
        }
        Matcher child = CHILD.matcher(source);
        if (child.matches()) {
            return Optional.of((child.group(1).isEmpty()
                            ? language.pick("in a matter it opened, ", "en un asunto que abrió, ")
                            : language.pick("in no matter it opened, ", "en ningún asunto que abrió, "))
                    + Nouns.words(child.group(3))
                    + language.pick(" is “", " es «")
                    + Nouns.words(child.group(4))
                    + language.pick("”", "»"));
        }
        Matcher among = AMONG.matcher(source);
        if (among.matches() && Nouns.PATH.matcher(among.group(1)).matches()) {
            return Optional.of(nouns.noun(among.group(1))
                    + language.pick(" is ", " es ")
                    + nouns.options(among.group(1), among.group(2)));
        }
        Matcher compared = COMPARED.matcher(source);
        if (compared.matches() && !source.contains("(") || money(source) || source.startsWith(SUM)) {
            return compared.matches() ? compared(compared) : Optional.empty();
        }
        return Nouns.PATH.matcher(source).matches() || Nouns.inTable(source)
                ? Optional.of(flag(source))
                : Optional.empty();
    }

    /** What an act asks is answered; what stands elsewhere is on file. */
    private String there(String path, boolean not) {
        if (path.startsWith("clock.")) {
            return language.pick(
                    not ? " has no day yet" : " has its day", not ? " aún no tiene fecha" : " ya tiene fecha");
        }
        return path.startsWith("act.")
                ? language.pick(not ? " is not answered" : " is answered", not ? " no se contesta" : " se contesta")
                : language.pick(not ? " is not on file" : " is on file", not ? " no consta" : " consta");
    }

    private static boolean money(String source) {
        return source.matches("\\w+(?:\\.\\w+)* (?:==|!=|>=|<=|>|<) usd\\(\\d+\\)");
    }

    private Optional<String> compared(Matcher compared) {
        String left = nouns.noun(compared.group(1));
        Matcher word = Nouns.WORD.matcher(compared.group(3));
        Matcher money = Pattern.compile("usd\\((\\d+)\\)").matcher(compared.group(3));
        String right = word.matches()
                ? nouns.options(compared.group(1), compared.group(3))
                : money.matches() ? "$" + money.group(1) : nouns.noun(compared.group(3));
        if (compared.group(1).equals("owing")
                && right.equals("$0")
                && compared.group(2).equals("==")) {
            return Optional.of(language.pick("nothing more is owed", "no se debe nada más"));
        }
        boolean plain = word.matches() || money.matches() || compared.group(1).startsWith(SUM);
        return Optional.of(left + " " + relation(compared.group(2), plain) + " " + right);
    }

    private String relation(String sign, boolean plain) {
        return switch (sign) {
            case "==" -> language.pick("is", "es");
            case "!=" -> language.pick("is not", "no es");
            case ">=" ->
                plain ? language.pick("is at least", "es al menos") : language.pick("is not before", "no es antes de");
            case "<=" ->
                plain ? language.pick("is at most", "es a lo más") : language.pick("is not after", "no es después de");
            case ">" -> plain ? language.pick("is more than", "es más de") : language.pick("is after", "es después de");
            case "<" ->
                plain ? language.pick("is less than", "es menos de") : language.pick("is before", "es antes de");
            default -> sign;
        };
    }

    /** A yes-or-no name: an act done, a letter served, a question, or a truth that the book names. */
    private String flag(String source) {
        boolean not = source.startsWith("!");
        String path = (not ? source.substring(1) : source).replaceFirst("^(?:shown|law)\\.", "");
        String[] part = path.split("\\.", 2);
        if (part.length == 2 && part[0].equals("done") && procedure.acts().containsKey(part[1])) {
            return nouns.act(part[1])
                    + (not ? language.pick(" was not done", " no se hizo") : language.pick(" was done", " se hizo"));
        }
        if (part.length == 2 && part[0].equals("served")) {
            return nouns.act(part[1])
                    + (not
                            ? language.pick(" was not served", " no se entregó")
                            : language.pick(" was served", " se entregó"));
        }
        return nouns.field(path)
                .map(found -> "“" + found.ask().in(language) + "” " + language.pick("is answered ", "se contesta ")
                        + (not ? "no" : language.pick("yes", "sí")))
                .or(() -> nouns.question(path)
                        .map(ask -> ask
                                + language.pick(" is answered ", " se contesta ")
                                + (not ? "no" : language.pick("yes", "sí"))))
                .orElseGet(() -> "“" + (Nouns.inTable(path) ? nouns.noun(path) : nouns.called(path)) + "” "
                        + (not ? language.pick("does not hold", "no se cumple") : language.pick("holds", "se cumple")));
    }

    /** The title of an act of this procedure, in quotation marks. */
    String act(String name) {
        return nouns.act(name);
    }

    /** The title of another procedure of the book, or its name as words. */
    String procedure(String name) {
        return nouns.procedure(name);
    }
}
