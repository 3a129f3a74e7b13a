package abate.server.desk.acts;

import abate.engine.matter.CaseState;
import abate.engine.time.Calendars;
import abate.engine.words.Language;
import abate.server.desk.words.Answers;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to know of a day to come on which the offices are closed. The law seldom forbids such a day, so it is only told. */
final class ClosedDays {
    private ClosedDays() {}

    /** Empty where the answer is no day, lies behind, or the offices are open. */
    static String caution(CaseState file, List<String> answer) {
        return answer.stream()
                .findFirst()
                .flatMap(Answers::day)
                .filter(day -> day.isAfter(file.day()))
                .flatMap(day -> why(file.book().calendars(), day)
                        .map(why -> When.of(day, file.day()).full() + why + " Is it the day you mean?"))
                .orElse("");
    }

    private static Optional<String> why(Calendars calendars, LocalDate day) {
        return calendars
                .working()
                .holiday(day)
                .or(() -> calendars.roll().holiday(day))
                .map(closed -> " is " + closed.say(Language.ENGLISH) + ": the offices are closed.")
                .or(() -> calendars
                        .working()
                        .closed(day)
                        .map(closed -> ": the offices are closed every " + closed.say(Language.ENGLISH) + "."));
    }
}
