package abate.engine.book;

import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Values as people read them. */
public final class Saying {
    private Saying() {}

    /** The value in words: a day with its weekday, money with its sign, a list with commas; an ellipsis for absence. */
    public static String of(Value value, Language language) {
        return switch (value) {
            case Value.Absent a -> "…";
            case Value.Flag f -> f.is() ? language.pick("yes", "sí") : "no";
            case Value.Whole w -> Long.toString(w.number());
            case Value.Amount a -> a.money().toString();
            case Value.Percent p -> p.rate().share(language);
            case Value.Day d -> Dates.say(d.date(), language);
            case Value.Moment m -> Dates.say(m.at(), language);
            case Value.Text t -> t.text();
            case Value.Listed l ->
                l.items().stream().map(item -> of(item, language)).collect(Collectors.joining("; "));
            case Value.Structure s -> structure(s, language);
        };
    }

    /** A value that says later what it says now; of what is looked up when it is read, only the words are kept. */
    static Value asItIsNow(Value value, Language language) {
        return value instanceof Value.Structure || value instanceof Value.Listed
                ? Value.of(of(value, language))
                : value;
    }

    private static String structure(Value.Structure s, Language language) {
        for (String naming : List.of("name", "title", "words")) {
            Value named = s.get(naming);
            if (named.present()) {
                return of(named, language);
            }
        }
        return s.parts().stream()
                .map(part -> part.replace('_', ' ') + " " + of(s.get(part), language))
                .collect(Collectors.joining(", "));
    }
}
