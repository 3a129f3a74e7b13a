package abate.engine.matter;

import abate.engine.book.FieldType;
import abate.engine.book.Words;
import abate.engine.words.Language;
import java.util.Collection;
import java.util.stream.Collectors;

/** What sort of answer a particular asks for, in words. */
final class Sort {
    private Sort() {}

    static String asked(FieldType type, Language language) {
        return switch (type) {
            case FieldType.Plain plain -> plain(plain, language);
            case FieldType.Choice choice ->
                language.pick("one of these: ", "una de estas: ")
                        + titles(choice.options().values(), language);
            case FieldType.Several several ->
                language.pick("a list, each of them ", "una lista, y cada elemento ") + asked(several.of(), language);
            case FieldType.FromList list ->
                language.pick("a list of items to choose", "una lista de los que se ofrecen");
            case FieldType.PartyIn party ->
                language.pick("a person on file", "una persona que conste en el expediente");
            case FieldType.MatterOf matter ->
                language.pick("another matter of this case", "otro asunto de este expediente");
            case FieldType.FromPanel panel ->
                language.pick(
                        "a member of the panel, with the name, whether an employee of the city, and whether next in rotation",
                        "un miembro de la lista, con su nombre, si es empleado de la ciudad y si le toca el turno");
        };
    }

    private static String plain(FieldType.Plain plain, Language language) {
        return switch (plain) {
            case TEXT, LONG_TEXT -> language.pick("words", "palabras");
            case ADDRESS -> language.pick("an address", "una dirección");
            case DATE -> language.pick("a day", "un día");
            case MONTH -> language.pick("a month and its year", "un mes y su año");
            case MOMENT -> language.pick("a day and an hour", "un día y una hora");
            case COUNT -> language.pick("a whole number up to 100,000", "un número entero hasta 100,000");
            case MONEY ->
                language.pick(
                        "a sum of money up to " + FieldType.MOST_MONEY,
                        "una cantidad de dinero hasta " + FieldType.MOST_MONEY);
            case YES_NO -> language.pick("yes or no", "sí o no");
        };
    }

    private static String titles(Collection<Words> options, Language language) {
        return options.stream().map(option -> option.in(language)).collect(Collectors.joining("; "));
    }
}
