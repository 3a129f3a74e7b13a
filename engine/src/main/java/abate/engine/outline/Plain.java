package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Parameter;
import abate.engine.book.Phrase;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
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
    private static final Pattern CALL = Pattern.compile("(known|has)\\(([\\w.]+)\\)");
    private static final Pattern PATH = Pattern.compile("!?[a-z_]\\w*(?:\\.\\w+)*");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");

    private final Book book;
    private final Procedure procedure;
    private final @Nullable ActRule act;
    private final Language language;

    /** With the act that {@code act} stands for; null where no act is being judged. */
    Plain(Book book, Procedure procedure, @Nullable ActRule act, Language language) {
        this.act = act;
        this.book = book;
        this.procedure = procedure;
        this.language = language;
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
        return noun(expression.source().strip());
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
        String noun = noun(source).replaceFirst("^(the|el|la) ", "");
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
        if (call.matches()) {
            return Optional.of(noun(call.group(2)) + there(call.group(2), source.startsWith("!")));
        }
        Optional<String> parts = new PlayedParts(procedure, language).clause(source, this::noun);
        if (parts.isPresent()) {
            return parts;
        }
        Matcher holds = HOLDS.matcher(source);
        if (holds.matches()) {
            return Optional.of(noun(holds.group(2))
                    + language.pick(" includes ", " incluye ")
                    + options(holds.group(2), "'" + holds.group(1) + "'"));
        }
        Matcher child = CHILD.matcher(source);
        if (child.matches()) {
            return Optional.of((child.group(1).isEmpty()
                            ? language.pick("in a matter it opened, ", "en un asunto que abrió, ")
                            : language.pick("in no matter it opened, ", "en ningún asunto que abrió, "))
                    + words(child.group(3))
                    + language.pick(" is “", " es «")
                    + words(child.group(4))
                    + language.pick("”", "»"));
        }
        Matcher among = AMONG.matcher(source);
        if (among.matches() && PATH.matcher(among.group(1)).matches()) {
            return Optional.of(
                    noun(among.group(1)) + language.pick(" is ", " es ") + options(among.group(1), among.group(2)));
        }
        Matcher compared = COMPARED.matcher(source);
        if (compared.matches() && !source.contains("(") || money(source)) {
            return compared.matches() ? compared(compared) : Optional.empty();
        }
        return PATH.matcher(source).matches() ? Optional.of(flag(source)) : Optional.empty();
    }

    /** What an act asks is answered; what stands elsewhere is on file. */
    private String there(String path, boolean not) {
        return path.startsWith("act.")
                ? language.pick(not ? " is not answered" : " is answered", not ? " no se contesta" : " se contesta")
                : language.pick(not ? " is not on file" : " is on file", not ? " no consta" : " consta");
    }

    private static boolean money(String source) {
        return source.matches("\\w+(?:\\.\\w+)* (?:==|!=|>=|<=|>|<) usd\\(\\d+\\)");
    }

    private Optional<String> compared(Matcher compared) {
        String left = noun(compared.group(1));
        Matcher word = WORD.matcher(compared.group(3));
        Matcher money = Pattern.compile("usd\\((\\d+)\\)").matcher(compared.group(3));
        String right = word.matches()
                ? options(compared.group(1), compared.group(3))
                : money.matches() ? "$" + money.group(1) : noun(compared.group(3));
        if (compared.group(1).equals("owing")
                && right.equals("$0")
                && compared.group(2).equals("==")) {
            return Optional.of(language.pick("nothing more is owed", "no se debe nada más"));
        }
        return Optional.of(left + " " + relation(compared.group(2), word.matches() || money.matches()) + " " + right);
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

    /** The labels of options, where the field they answer is known. */
    private String options(String path, String written) {
        Optional<Field> field = field(path);
        StringBuilder said = new StringBuilder();
        Matcher each = WORD.matcher(written);
        while (each.find()) {
            String name = each.group(1);
            said.append(said.isEmpty() ? "" : language.pick(" or ", " o "))
                    .append("“")
                    .append(field.map(found -> label(found, name)).orElse(words(name)))
                    .append("”");
        }
        return said.isEmpty() ? written : said.toString();
    }

    private String label(Field field, String option) {
        return switch (field.type()) {
            case FieldType.Choice(var options) -> said(options.get(option), option);
            case FieldType.FromList(String list) -> {
                Book.Checklist checklist = book.lists().get(list);
                Book.Item item = checklist == null ? null : checklist.items().get(option);
                yield said(item == null ? null : item.words(), option);
            }
            case FieldType other -> words(option);
        };
    }

    private String said(@Nullable Words label, String name) {
        return label == null ? words(name) : label.in(language);
    }

    /** A yes-or-no name: an act done, a letter served, a question, or a truth that the book names. */
    private String flag(String source) {
        boolean not = source.startsWith("!");
        String path = not ? source.substring(1) : source;
        String[] part = path.split("\\.", 2);
        if (part.length == 2 && part[0].equals("done") && procedure.acts().containsKey(part[1])) {
            return act(part[1])
                    + (not ? language.pick(" was not done", " no se hizo") : language.pick(" was done", " se hizo"));
        }
        if (part.length == 2 && part[0].equals("served")) {
            return act(part[1])
                    + (not
                            ? language.pick(" was not served", " no se entregó")
                            : language.pick(" was served", " se entregó"));
        }
        return field(path)
                .map(found -> "“" + found.ask().in(language) + "” " + language.pick("is answered ", "se contesta ")
                        + (not ? "no" : language.pick("yes", "sí")))
                .orElseGet(() -> "“" + words(path) + "” "
                        + (not ? language.pick("does not hold", "no se cumple") : language.pick("holds", "se cumple")));
    }

    private String noun(String source) {
        String[] choice = Clauses.choice(source);
        if (choice.length == 3) {
            return noun(choice[1])
                    + language.pick(" where ", " si ")
                    + clause(choice[0])
                    + language.pick(", otherwise ", "; si no, ")
                    + noun(choice[2]);
        }
        if (!PATH.matcher(source).matches()) {
            return source.matches("\\d+") ? source : "“" + source + "”";
        }
        String[] path = source.split("\\.", 2);
        String part = path.length > 1 ? path[1] : "";
        return switch (path[0]) {
            case "recipient" -> recipient(part);
            case "clock", "moment" -> clock(part);
            case "law" -> words(part);
            case "owing" -> language.pick("the sum still owed", "la suma que aún se debe");
            case "since" -> language.pick("the day the matter came to this state", "el día en que llegó a este estado");
            case "today" -> language.pick("the day", "el día");
            case "case" -> words(part);
            default -> named(path[0], part);
        };
    }

    private String named(String root, String part) {
        if (procedure.clocks().containsKey(root) && part.isEmpty()) {
            return clock(root);
        }
        if (procedure.acts().containsKey(root)) {
            return switch (part) {
                case "on" -> language.pick("the day of ", "el día de ") + act(root);
                case "served_on" -> language.pick("the day of service of ", "el día de la entrega de ") + act(root);
                case "mailed_on", "mailed_to_all_on" ->
                    language.pick("the day of mailing of ", "el día del envío de ") + act(root);
                case "posted_on" -> language.pick("the day of posting of ", "el día de la colocación de ") + act(root);
                case "by" -> language.pick("who did ", "quien hizo ") + act(root);
                default ->
                    field(root + "." + part)
                            .map(found -> "“" + found.ask().in(language) + "”")
                            .orElse(words(part) + language.pick(" of ", " de ") + act(root));
            };
        }
        return field(root + "." + part)
                .map(found -> "“" + found.ask().in(language) + "”")
                .orElse(words(part.isEmpty() ? root : root.equals("act") ? part : root + " " + part));
    }

    private String recipient(String part) {
        return switch (part) {
            case "mailed_on" -> language.pick("the day it was mailed to the recipient", "el día en que se le envió");
            case "posted_on" -> language.pick("the day it was posted", "el día en que se colocó");
            default -> language.pick("the recipient’s own day of service", "el día de su propia entrega");
        };
    }

    private String clock(String name) {
        ClockRule rule = procedure.clocks().get(name);
        return rule == null ? words(name) : "“" + rule.means().in(language) + "”";
    }

    /** The title of an act of this procedure, in quotation marks. */
    String act(String name) {
        ActRule rule = procedure.acts().get(name);
        return "“" + (rule == null ? words(name) : rule.title().in(language)) + "”";
    }

    /** The question behind a path such as {@code order.commence_by}. */
    private Optional<Field> field(String path) {
        String[] part = path.split("\\.");
        if (part.length != 2) {
            return Optional.empty();
        }
        ActRule rule = part[0].equals("act") ? act : procedure.acts().get(part[0]);
        return rule == null
                ? Optional.empty()
                : Optional.ofNullable(rule.fields().get(part[1]));
    }

    /** The title of another procedure of the book, or its name as words. */
    String procedure(String name) {
        Procedure other = book.procedures().get(name);
        return other == null ? words(name) : other.title().in(language);
    }

    static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ').replace(".", ", ");
    }
}
