package abate.server.property;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.people.People;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills a jurisdiction with the demonstration city's property: real addresses and positions, everything else made up
 * (see {@code demo/README.md}). The same every time it runs, but for the ids.
 */
@Component
public class SacramentoSales {

    /** A line of the file that became no parcel or unit of its own, and why. */
    public record LeftOut(long line, String reason) {}

    /**
     * What was loaded.
     *
     * @param rows lines of the file, without its heading
     */
    public record Loaded(int rows, int parcels, int units, int people, int interests, List<LeftOut> leftOut) {}

    private final Tenants tenants;
    private final JdbcClient db;
    private final People people;

    SacramentoSales(Tenants tenants, JdbcClient db, People people) {
        this.tenants = tenants;
        this.db = db;
        this.people = people;
    }

    /** Loads the file into a jurisdiction that has no parcels yet, in one transaction. */
    public Loaded load(JurisdictionId j, Instant now) {
        SalesFile file = SalesFile.read();
        SampleOwnership ownership = SampleOwnership.of(file);
        return tenants.in(j, () -> {
            BulkProperty bulk = new BulkProperty(db, j, now);
            bulk.insert(file.lots());
            List<UUID> holders = people.addAll(j, ownership.people(), now);
            List<Interest> interests = ownership.interests(holders);
            bulk.insertInterests(interests);
            return new Loaded(
                    file.rows(), file.lots().size(), file.units(), holders.size(), interests.size(), file.leftOut());
        });
    }
}
