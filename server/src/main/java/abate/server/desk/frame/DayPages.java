package abate.server.desk.frame;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.daily.DailyRun;
import abate.server.desk.words.Answers;
import abate.server.operations.SimulatedTime;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves the day of a demonstration on, and does what falls due by operation of law; exists there only. */
@Controller
@ConditionalOnProperty(name = "abate.mode", havingValue = "demo")
class DayPages {
    /** So far a look ahead goes; a slip of the finger does not run a century of days. */
    private static final int YEARS_AHEAD = 5;

    private final SimulatedTime time;
    private final DailyRun daily;

    DayPages(SimulatedTime time, DailyRun daily) {
        this.time = time;
        this.daily = daily;
    }

    @PostMapping("/desk/day")
    @RequiresRole
    String move(
            SignedIn who,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/desk") String then) {
        LocalDate today = time.today(who.jurisdiction());
        Optional<LocalDate> day =
                Answers.day(to).filter(asked -> asked.isAfter(today) && asked.isBefore(today.plusYears(YEARS_AHEAD)));
        if (day.isPresent() && time.advanceTo(day.get())) {
            daily.catchUp(who.jurisdiction(), day.get());
        }
        return "redirect:" + inside(then);
    }

    /** Only to a page of the desk. */
    private static String inside(String then) {
        return then.equals("/desk") || then.startsWith("/desk/") || then.startsWith("/desk?") ? then : "/desk";
    }
}
