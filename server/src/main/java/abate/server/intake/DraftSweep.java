package abate.server.intake;

import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.operations.OfficialTime;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases what people began to write and never sent: nobody asked us to keep it. */
@Configuration(proxyBeanMethods = false)
class DraftSweep {

    private static final Duration BETWEEN = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> draftSweepTask(ReportDrafts drafts, Jurisdictions jurisdictions, OfficialTime time) {
        return Tasks.recurring("draft-sweep", FixedDelay.of(BETWEEN)).execute((instance, context) -> {
            for (Jurisdiction city : jurisdictions.all()) {
                drafts.sweep(city.id(), time.now());
            }
        });
    }
}
