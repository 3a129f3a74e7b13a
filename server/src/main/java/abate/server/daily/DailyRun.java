package abate.server.daily;

import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.Keeping;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says to a jurisdiction's case files that days have come. Each file is done in a transaction of its own, so a run that
 * breaks off has done what it has done, and the next goes on from there; a run with nothing to do changes nothing.
 */
@Component
public class DailyRun {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRun.class);
    private static final int AT_ONCE = 100;

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Keeping keeping;

    public DailyRun(Tenants tenants, JdbcClient jdbc, CaseFiles files) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.keeping = files.keeping();
    }

    /**
     * What a run came to.
     *
     * @param files how many times a file was brought to a day
     * @param notes how many acts by operation of law were noted
     * @param failed files a fault of ours kept from being done; they are tried again by the next run
     */
    public record Report(LocalDate upTo, int files, int notes, List<CaseFileId> failed) {
        public Report {
            failed = List.copyOf(failed);
        }
    }

    /** Does every day that has come and is not done yet, in order, up to and including that day. */
    public Report catchUp(JurisdictionId jurisdiction, LocalDate upTo) {
        Run run = new Run(jurisdiction);
        Optional<LocalDate> day = keeping.nextDue(jurisdiction, LocalDate.EPOCH);
        while (day.isPresent() && !day.get().isAfter(upTo)) {
            run.day(day.get());
            day = keeping.nextDue(jurisdiction, day.get());
        }
        run.words(upTo);
        done(jurisdiction, upTo);
        return new Report(upTo, run.files, run.notes, run.failed);
    }

    /** The last day that was run; empty before the first run. */
    public Optional<LocalDate> doneTo(JurisdictionId jurisdiction) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql("select done_to from daily_run where jurisdiction_id = :j")
                        .param("j", jurisdiction.value())
                        .query(LocalDate.class)
                        .optional());
    }

    private void done(JurisdictionId jurisdiction, LocalDate day) {
        tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        insert into daily_run (jurisdiction_id, done_to) values (:j, :day)
                        on conflict (jurisdiction_id) do update set done_to = greatest(daily_run.done_to, excluded.done_to)
                        """)
                        .param("j", jurisdiction.value())
                        .param("day", day)
                        .update());
    }

    /** One run under way. A file is tried once a day, whatever comes of it. */
    private final class Run {
        private final JurisdictionId jurisdiction;
        private final List<CaseFileId> failed = new ArrayList<>();
        private int files;
        private int notes;

        Run(JurisdictionId jurisdiction) {
            this.jurisdiction = jurisdiction;
        }

        void day(LocalDate day) {
            Set<CaseFileId> tried = new HashSet<>(failed);
            List<CaseFileId> due = keeping.due(jurisdiction, day, AT_ONCE, tried);
            while (!due.isEmpty()) {
                due.forEach(file -> keep(file, day));
                tried.addAll(due);
                due = keeping.due(jurisdiction, day, AT_ONCE, tried);
            }
        }

        void words(LocalDate day) {
            Set<CaseFileId> tried = new HashSet<>(failed);
            List<CaseFileId> moving = keeping.moving(jurisdiction, day, AT_ONCE, tried);
            while (!moving.isEmpty()) {
                moving.forEach(file -> keep(file, day));
                tried.addAll(moving);
                moving = keeping.moving(jurisdiction, day, AT_ONCE, tried);
            }
        }

        private void keep(CaseFileId file, LocalDate day) {
            try {
                notes += keeping.keep(jurisdiction, file, day);
                files++;
            } catch (RuntimeException fault) {
                LOG.error("the daily run could not do case file {} for {}", file, day, fault);
                failed.add(file);
            }
        }
    }
}
