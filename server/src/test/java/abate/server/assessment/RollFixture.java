package abate.server.assessment;

import abate.server.database.Jurisdiction;
import abate.server.database.TestDatabase;
import abate.server.operations.Console;
import abate.server.people.MailingAddress;
import abate.server.people.People;
import abate.server.people.TestPeople;
import abate.server.property.Interest;
import abate.server.property.InterestKind;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import abate.server.property.TestProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A city without parcels, the rolls that its staff loads, and what was said to them. */
final class RollFixture implements AutoCloseable {
    static final String HEADING =
            "apn,street,city,zip,legal,owner,owner_since,mail_line1,mail_city,mail_state,mail_zip,bedrooms,units\n";

    final TestDatabase database = TestDatabase.fresh();
    final Properties properties = TestProperties.in(database);
    final People people = TestPeople.in(database);
    private final Jurisdiction city = database.jurisdictions().of(database.jurisdiction());
    private final Path file = temporary();
    private ByteArrayOutputStream said = new ByteArrayOutputStream();

    private static Path temporary() {
        try {
            return Files.createTempFile("roll", ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads lines under the usual heading on that day; the exit code comes back. */
    int load(LocalDate day, String... lines) {
        return run(day, true, Map.of(), (HEADING + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    int run(LocalDate day, boolean apply, Map<Column, String> columns, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return ParcelsCommand.load(
                database.dataSource(),
                city,
                new RollFile(file, columns, "CA", day),
                apply,
                day.atTime(12, 0).atZone(city.zone()).toInstant(),
                new Console(out, out));
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    Parcel parcel(String apn) {
        return properties.byApn(database.jurisdiction(), apn).orElseThrow();
    }

    boolean knows(String apn) {
        return properties.byApn(database.jurisdiction(), apn).isPresent();
    }

    /** The names of the owners on a day. */
    List<String> owners(String apn, LocalDate on) {
        return properties.interests(database.jurisdiction(), parcel(apn).id(), on).stream()
                .filter(interest -> interest.kind() == InterestKind.OWNER)
                .map(interest -> people.find(database.jurisdiction(), interest.holder(), on)
                        .orElseThrow()
                        .name())
                .toList();
    }

    Interest owner(String apn, LocalDate on) {
        return properties
                .recordOwner(database.jurisdiction(), parcel(apn).id(), on)
                .orElseThrow();
    }

    /** Where mail reached the owner on a day. */
    List<String> mail(String apn, LocalDate on) {
        return people.find(database.jurisdiction(), owner(apn, on).holder(), on)
                .flatMap(person -> person.address())
                .map(MailingAddress::lines)
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
