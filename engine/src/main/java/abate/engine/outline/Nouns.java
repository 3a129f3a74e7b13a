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
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the names in a book's expressions are called: days, acts, questions and their options, clocks, procedures. */
final class Nouns {
    static final Pattern PATH = Pattern.compile("!?[a-z_]\\w*(?:\\.\\w+)*");
    static final Pattern WORD = Pattern.compile("'([^']*)'");

    private static final String BORN_WITH = "case.from.";
    private static final Pattern IN_TABLE = Pattern.compile("law\\.(\\w+(?:\\.\\w+)*)\\[([\\w.]+)](?:\\.(\\w+))?");
    private static final Pattern LESS = Pattern.compile("(law\\.[\\w.]+) - (\\d+)");
    private static final Pattern DAY_OF = Pattern.compile("day_of\\(([\\w.]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("(?:years|months)_before\\(([\\w.]+), ([\\w.]+)\\)");

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

    /** Whether it is one place of a table of the law, or that no such thing stands there. */
    static boolean inTable(String source) {
        return IN_TABLE.matcher(source.startsWith("!") ? source.substring(1) : source)
                .matches();
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
            return reckoned(source);
        }
        if (source.endsWith(".id")) {
            return noun(source.substring(0, source.length() - ".id".length()));
        }
        String[] path = source.split("\\.", 2);
        String part = path.length > 1 ? path[1] : "";
        return switch (path[0]) {
            case "recipient" -> recipient(part);
            case "to" -> language.pick("the recipient", "quien la recibe");
            case "clock", "moment" -> clock(part);
            case "law" -> called(part);
            case "owing" -> language.pick("the sum still owed", "la suma que aún se debe");
            case "since" -> language.pick("the day the matter came to this state", "el día en que llegó a este estado");
            case "today" -> language.pick("the day", "el día");
            case "case" -> fact(part);
            case "shown" -> called(part);
            case "state" -> language.pick("the state", "el estado");
            default -> named(path[0], part);
        };
    }

    /** What is worked out from another value, or picked from several; else as the book writes it. */
    private String reckoned(String source) {
        if (source.startsWith("(") && Clauses.balanced(source.substring(1, source.length() - 1))) {
            return noun(source.substring(1, source.length() - 1));
        }
        Matcher word = WORD.matcher(source);
        if (word.matches()) {
            return word.group(1).isEmpty() ? language.pick("nothing", "nada") : "“" + word.group(1) + "”";
        }
        Matcher table = IN_TABLE.matcher(source);
        if (table.matches()) {
            return called(table.group(1) + (table.group(3) == null ? "" : "." + table.group(3)));
        }
        Matcher less = LESS.matcher(source);
        if (less.matches()) {
            return noun(less.group(1)) + language.pick(", less ", ", menos ") + less.group(2);
        }
        Matcher day = DAY_OF.matcher(source);
        if (day.matches()) {
            return language.pick("the day of ", "el día de ") + noun(day.group(1));
        }
        Matcher before = BEFORE.matcher(source);
        if (before.matches()) {
            return noun(before.group(1)) + language.pick(", less ", ", menos ") + noun(before.group(2));
        }
        return new Many(this, language, clause)
                .noun(source)
                .orElse(source.matches("\\d+") ? source : "“" + source + "”");
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
                default -> answer(root, part);
            };
        }
        return field(root + "." + part)
                .map(found -> "“" + found.ask().in(language) + "”")
                .orElse(called(part.isEmpty() ? root : root.equals("act") ? part : root + "." + part));
    }

    /** The question an act asks, or what is read of the matter or person that answers it. */
    private String answer(String root, String part) {
        String[] path = part.split("\\.", 2);
        Optional<String> asked =
                field(root + "." + path[0]).map(found -> "“" + found.ask().in(language) + "”");
        String of = asked.orElse(act(root));
        return path.length == 1 && asked.isPresent()
                ? of
                : called(path[path.length - 1]) + language.pick(" of ", " de ") + of;
    }

    /** A fact of the case as the book asks for it. */
    private String fact(String name) {
        if (name.startsWith("from.")) {
            return born(name.substring("from.".length()));
        }
        Book.Question question = book.questions().get(name);
        return question == null || question.ask().equals(Words.NONE)
                ? words(name)
                : "“" + question.ask().in(language) + "”";
    }

    /** The question behind a fact of the case, where the book asks one. */
    Optional<String> question(String path) {
        String asked = path.startsWith("case.") ? fact(path.substring("case.".length())) : "";
        return asked.startsWith("“") ? Optional.of(asked) : Optional.empty();
    }

    /** What the act that opened the matter was told. */
    private String born(String name) {
        return name.equals("on")
                ? language.pick("the day it was opened", "el día en que se abrió")
                : field(BORN_WITH + name)
                        .map(found -> "“" + found.ask().in(language) + "”")
                        .orElseGet(() -> words(name));
    }

    /** The question of the acts of other matters that open this one. */
    private Optional<Field> asked(String name) {
        return procedure.openedBy().entrySet().stream()
                .flatMap(opener -> Optional.ofNullable(book.procedures().get(opener.getKey())).stream()
                        .flatMap(other -> Stream.of(opener.getValue().split(","))
                                .map(act -> other.acts().get(act.strip()))))
                .filter(Objects::nonNull)
                .map(opening -> opening.fields().get(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** One who plays a part. */
    String role(String name) {
        Procedure.PartyRole role = procedure.parties().get(name);
        return role == null ? words(name) : role.title().in(language);
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
        if (path.startsWith(BORN_WITH)) {
            return asked(path.substring(BORN_WITH.length()));
        }
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

    /** What the book calls the path; the path as words where it gives none. */
    String called(String path) {
        return book.glossary().has(path) ? book.glossary().of(path).in(language) : words(path);
    }

    /** A name of the book as words. */
    static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ').replace(".", ", ");
    }

    /** The labels of options, where the field they answer is known. */
    String options(String path, String written) {
        Optional<FieldType> type = path.startsWith("case.") && !path.startsWith(BORN_WITH)
                ? Optional.ofNullable(book.questions().get(path.substring("case.".length())))
                        .map(Book.Question::type)
                : field(path).map(Field::type);
        StringBuilder said = new StringBuilder();
        Matcher each = WORD.matcher(written);
        while (each.find()) {
            String name = each.group(1);
            said.append(said.isEmpty() ? "" : language.pick(" or ", " o "))
                    .append("“")
                    .append(type.map(found -> label(found, name)).orElse(words(name)))
                    .append("”");
        }
        return said.isEmpty() ? written : said.toString();
    }

    private String label(FieldType type, String option) {
        return switch (type) {
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
