package abate.server.daily;

import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.operations.Console;
import abate.server.operations.OfficialTime;
import abate.server.operations.Preparation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Catches up the days on which the system did not run before anyone can ask about them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DaysBeforeStart implements Preparation {
    private final DailyRun run;
    private final Jurisdictions jurisdictions;
    private final OfficialTime time;

    DaysBeforeStart(DailyRun run, Jurisdictions jurisdictions, OfficialTime time) {
        this.run = run;
        this.jurisdictions = jurisdictions;
        this.time = time;
    }

    @Override
    public void prepare(Console console) {
        for (Jurisdiction each : jurisdictions.all()) {
            run.catchUp(each.id(), time.today(each.id()));
        }
    }
}
