package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.expression.Clauses;
import abate.engine.words.Language;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the names in a book's expressions are called: days, acts, questions and their options, clocks, procedures. */
final class Nouns {
    static final Pattern PATH = Pattern.compile("!?[a-z_]\\w*(?:\\.\\w+)*");
    static final Pattern WORD = Pattern.compile("'([^']*)'");

    private final Book book;
    private final Procedure procedure;
    private final @Nullable ActRule act;
    private final Language language;
    private final UnaryOperator<String> clause;

    /**
     * With the act that {@code act} stands for; null where no act is being judged.
     *
     * @param clause says a condition, for a value that is chosen by one
     */
    Nouns(Book book, Procedure procedure, @Nullable ActRule act, Language language, UnaryOperator<String> clause) {
        this.book = book;
        this.procedure = procedure;
        this.act = act;
        this.language = language;
        this.clause = clause;
    }

    /** A day or value as a noun. */
    String noun(String source) {
        String[] choice = Clauses.choice(source);
        if (choice.length == 3) {
            return noun(choice[1])
                    + language.pick(" where ", " si ")
                    + clause.apply(choice[0])
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
    Optional<Field> field(String path) {
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

    /** A name of the book as words. */
    static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ').replace(".", ", ");
    }

    /** The labels of options, where the field they answer is known. */
    String options(String path, String written) {
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
}
