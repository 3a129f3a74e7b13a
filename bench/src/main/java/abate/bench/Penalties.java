package abate.bench;

import abate.engine.money.Money;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the written penalties that every contender works through. */
final class Penalties {
    private Penalties() {}

    static List<Penalty> written() {
        try (InputStream file = Objects.requireNonNull(Penalties.class.getResourceAsStream("penalties.csv"));
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(Penalties::penalty).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Penalty penalty(NamedCsvRecord line) {
        return new Penalty(
                line.getField("name"),
                line.getField("level"),
                dollars(line, "each"),
                Integer.parseInt(line.getField("days")),
                day(line, "ordered"),
                day(line, "served"),
                line.getField("appealed").isEmpty() ? null : appeal(line),
                line.getField("paid").isEmpty()
                        ? null
                        : new Penalty.Payment(day(line, "paid"), dollars(line, "amount")),
                day(line, "read"));
    }

    private static Penalty.Appeal appeal(NamedCsvRecord line) {
        return new Penalty.Appeal(
                day(line, "appealed"),
                day(line, "noticed"),
                day(line, "hearing"),
                day(line, "decided"),
                line.getField("outcome"),
                kept(line),
                day(line, "mailed"));
    }

    private static Penalty.@Nullable Kept kept(NamedCsvRecord line) {
        return line.getField("days_kept").isEmpty()
                ? null
                : new Penalty.Kept(dollars(line, "each_kept"), Integer.parseInt(line.getField("days_kept")));
    }

    private static LocalDate day(NamedCsvRecord line, String field) {
        return LocalDate.parse(line.getField(field));
    }

    private static Money dollars(NamedCsvRecord line, String field) {
        return Money.ofDollars(Long.parseLong(line.getField(field)));
    }
}
