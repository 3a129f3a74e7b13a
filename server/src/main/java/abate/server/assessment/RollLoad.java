package abate.server.assessment;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.people.People;
import abate.server.property.Interest;
import abate.server.property.Parcel;
import abate.server.property.ParcelRoll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares a roll with the record of a city and puts it there, all in one transaction: the whole file or nothing of it. */
final class RollLoad {
    /** So many lines are compared at a time. */
    private static final int AT_ONCE = 500;

    /** On this day only what has no end is left, whenever it begins. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Tenants tenants;
    private final People people;
    private final JdbcClient db;

    RollLoad(Tenants tenants, JdbcClient db) {
        this.tenants = tenants;
        this.db = db;
        this.people = new People(tenants, db);
    }

    /** What the file would change; nothing changes. The file must be in order. */
    RollReport compare(JurisdictionId j, RollFile file, Instant now) {
        return run(j, file, now, changes -> {});
    }

    /** Changes it. */
    RollReport load(JurisdictionId j, RollFile file, Instant now) {
        return run(j, file, now, changes -> apply(j, changes, now));
    }

    private RollReport run(JurisdictionId j, RollFile file, Instant now, Consumer<Comparison> then) {
        return tenants.in(j, () -> {
            RollReport report = new RollReport();
            List<RollLine> waiting = new ArrayList<>();
            file.read(
                    line -> {
                        waiting.add(line);
                        if (waiting.size() == AT_ONCE) {
                            then.accept(compared(j, waiting, file.day(), now, report));
                            waiting.clear();
                        }
                    },
                    trouble -> {
                        throw new IllegalStateException("the file changed while it was read");
                    });
            then.accept(compared(j, waiting, file.day(), now, report));
            return report;
        });
    }

    private Comparison compared(JurisdictionId j, List<RollLine> lines, LocalDate day, Instant now, RollReport report) {
        ParcelRoll roll = new ParcelRoll(db, j, now);
        Map<String, Parcel> parcels =
                roll.parcels(lines.stream().map(RollLine::apn).toList());
        Map<UUID, List<Interest>> owners =
                roll.owners(parcels.values().stream().map(Parcel::id).toList());
        Set<UUID> holders = owners.values().stream()
                .flatMap(List::stream)
                .map(Interest::holder)
                .collect(Collectors.toCollection(HashSet::new));
        Comparison comparison =
                new Comparison(new Comparison.OnRecord(parcels, owners, people.findAll(j, holders, FAR)), day, report);
        lines.forEach(comparison::compare);
        return comparison;
    }

    private void apply(JurisdictionId j, Comparison changes, Instant now) {
        ParcelRoll roll = new ParcelRoll(db, j, now);
        roll.add(changes.added, changes.buildings);
        roll.amend(changes.amended);
        roll.end(changes.ended);
        List<UUID> holders = people.addAll(
                j, changes.ownerships.stream().map(Comparison.Ownership::person).toList(), now);
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            interests.add(changes.ownerships.get(i).interest(holders.get(i)));
        }
        roll.record(interests);
        changes.moved.forEach(moved -> people.movedTo(j, moved.person(), moved.address(), now));
    }
}
