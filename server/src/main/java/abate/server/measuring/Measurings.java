package abate.server.measuring;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets of measurements of case files. Entries are added and never changed, so each can be seen as it stood. */
@Component
public class Measurings {
    private static final int MOST_TRIES = 20;

    private final Tenants tenants;
    private final MeasuringRows rows;

    public Measurings(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.rows = new MeasuringRows(jdbc);
    }

    /**
     * Begins a sheet. Asked again with the same key, as when a form is sent twice, it gives back the sheet that was begun.
     *
     * @param on the official day
     * @param by the name of who begins it
     * @return its number on the case file
     */
    public int begin(JurisdictionId jurisdiction, UUID caseFile, LocalDate on, String by, Instant now, UUID key) {
        return inTurn(
                jurisdiction,
                () -> rows.byKey(jurisdiction, key)
                        .orElseGet(() -> rows.begin(jurisdiction, caseFile, on, by, now, key)));
    }

    /** The sheets of a case file, the first begun first. */
    public List<Measuring> of(JurisdictionId jurisdiction, UUID caseFile) {
        return tenants.in(jurisdiction, () -> rows.of(jurisdiction, caseFile));
    }

    /** The sheet of that number; empty where the case file has none. */
    public Optional<Measuring> get(JurisdictionId jurisdiction, UUID caseFile, int number) {
        return of(jurisdiction, caseFile).stream()
                .filter(each -> each.number() == number)
                .findFirst();
    }

    /**
     * Puts notes on a sheet, all of them or none. Two who write at once both get theirs on it, one after the other.
     *
     * @param day the official day
     * @param by the name of who writes
     */
    public void write(
            JurisdictionId jurisdiction,
            UUID caseFile,
            int number,
            List<Entry.Note> notes,
            LocalDate day,
            String by,
            Instant now) {
        inTurn(jurisdiction, () -> {
            int step = rows.lastStep(jurisdiction, caseFile, number);
            for (Entry.Note note : notes) {
                rows.write(jurisdiction, caseFile, number, new Entry(++step, note, by, day, now));
            }
            return step;
        });
    }

    /** The next number is taken by whoever is first; the other tries again with the one after it. */
    private int inTurn(JurisdictionId jurisdiction, Supplier<Integer> work) {
        for (int tries = 1; ; tries++) {
            try {
                return tenants.in(jurisdiction, work);
            } catch (DuplicateKeyException taken) {
                if (tries == MOST_TRIES) {
                    throw taken;
                }
            }
        }
    }
}
