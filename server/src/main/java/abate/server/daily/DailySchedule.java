package abate.server.daily;

import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.operations.OfficialTime;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every few minutes each jurisdiction is asked whether a new day has come by its own zone; where none has, that is one
 * look at an index. One machine of several does it at a time.
 */
@Configuration(proxyBeanMethods = false)
class DailySchedule {
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> dailyRunTask(DailyRun run, Jurisdictions jurisdictions, OfficialTime time) {
        return Tasks.recurring("daily-run", FixedDelay.of(BETWEEN)).execute((instance, context) -> {
            for (Jurisdiction each : jurisdictions.all()) {
                run.catchUp(each.id(), time.today(each.id()));
            }
        });
    }
}
