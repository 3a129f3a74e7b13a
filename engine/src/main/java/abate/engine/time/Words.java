package abate.engine.time;

import abate.engine.words.Language;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The sentences of the steps of a count. */
final class Words {

    private Words() {}

    static String sum(String from, Span span, String to, Language language) {
        String sign = span.direction() == Direction.AFTER
                ? language.pick(" plus ", " más ")
                : language.pick(" less ", " menos ");
        return from + sign + span.count().say(language) + language.pick(" is ", " es ") + to;
    }

    /** "a Sunday" or "Thanksgiving Day". */
    static String isClosed(Closed closed, Language language) {
        return switch (closed) {
            case Closed.Weekly weekly -> language.pick("a ", "un ") + weekly.say(language);
            case Closed.Holiday holiday -> holiday.say(language);
            case Closed.OneOff oneOff -> language.pick("a day of closure", "un día de cierre") + ": " + oneOff.reason();
        };
    }

    static String moved(Step.Moved moved, Language language) {
        List<Closed> after = moved.closed().subList(1, moved.closed().size());
        String also = after.isEmpty()
                ? ""
                : language.pick("; closed too: ", "; también cerrado: ") + closedDays(after, language);
        return isClosed(moved.closed().getFirst(), language)
                + also
                + language.pick(
                        after.isEmpty() ? ", so it moves to " : "; so it moves to ",
                        after.isEmpty() ? ", así que pasa al " : "; así que pasa al ")
                + Dates.say(moved.to(), language)
                + " (" + moved.citation() + ")";
    }

    /** "Thursday, November 27, 2025 (Thanksgiving Day) and Saturday, November 29, 2025". */
    static String closedDays(List<Closed> days, Language language) {
        return list(days.stream().map(day -> closedDay(day, language)).toList(), language);
    }

    static String meeting(Step.MeetingTaken taken, Language language) {
        long away = ChronoUnit.DAYS.between(taken.from(), taken.meeting());
        String meeting = Dates.say(taken.meeting(), language);
        String least = language.pick(
                "the first meeting at least " + taken.atLeast() + " days after ",
                "la primera reunión al menos " + taken.atLeast() + " días después del ");
        String tooSoon = taken.tooSoon().isEmpty()
                ? ""
                : language.pick("; too soon: ", "; demasiado pronto: ")
                        + list(
                                taken.tooSoon().stream()
                                        .map(day -> Dates.say(day, language))
                                        .toList(),
                                language);
        return least
                + Dates.say(taken.from(), language)
                + language.pick(" is on ", " es el ")
                + meeting
                + language.pick(", " + away + " days off", ", a " + away + " días")
                + tooSoon;
    }

    static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join("; ", items.subList(0, items.size() - 1)) + language.pick(" and ", " y ") + items.getLast();
    }

    private static String closedDay(Closed closed, Language language) {
        String day = Dates.say(closed.day(), language);
        return closed instanceof Closed.Weekly ? day : day + " (" + closed.say(language) + ")";
    }
}
