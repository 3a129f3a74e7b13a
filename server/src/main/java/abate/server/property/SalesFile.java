package abate.server.property;

import abate.server.database.Ids;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The demonstration city's file as parcels with buildings and units.
 *
 * @param rows lines of the file, without its heading
 * @param soldOn in the order of the lots, the sale that gave the first owner of record their interest
 * @param leftOut the lines that became nothing of their own, each with the reason
 */
record SalesFile(int rows, List<Lot> lots, List<SalesRow> soldOn, List<SacramentoSales.LeftOut> leftOut) {

    private static final String FILE = "/demo/sacramento-sales-2008.csv";

    static SalesFile read() {
        List<NamedCsvRecord> records = records();
        List<SacramentoSales.LeftOut> leftOut = new ArrayList<>();
        Map<String, List<SalesRow>> byAddress = new LinkedHashMap<>();
        for (SalesRow row : distinct(records, leftOut)) {
            byAddress
                    .computeIfAbsent(row.address().line() + " " + row.address().zip(), address -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Integer> inZip = new HashMap<>();
        List<Lot> lots = new ArrayList<>();
        for (List<SalesRow> rows : byAddress.values()) {
            int serial = inZip.merge(rows.getFirst().address().zip(), 1, Integer::sum);
            lots.add(new Lot(parcel(rows.getFirst(), serial), List.of(building(rows, leftOut))));
        }
        List<SalesRow> sales = byAddress.values().stream().map(List::getFirst).toList();
        return new SalesFile(records.size(), List.copyOf(lots), sales, List.copyOf(leftOut));
    }

    int units() {
        return lots.stream()
                .flatMap(lot -> lot.buildings().stream())
                .mapToInt(building -> building.units().size())
                .sum();
    }

    private static List<NamedCsvRecord> records() {
        try (InputStream file = Objects.requireNonNull(SalesFile.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<SalesRow> distinct(List<NamedCsvRecord> records, List<SacramentoSales.LeftOut> leftOut) {
        Map<List<String>, Long> seen = new HashMap<>();
        List<SalesRow> rows = new ArrayList<>();
        for (NamedCsvRecord csv : records) {
            Long before = seen.putIfAbsent(csv.getFields(), csv.getStartingLineNumber());
            if (before == null) {
                rows.add(SalesRow.read(csv.getStartingLineNumber(), csv::getField));
            } else {
                leftOut.add(new SacramentoSales.LeftOut(
                        csv.getStartingLineNumber(), "repeats line " + before + " exactly"));
            }
        }
        return rows;
    }

    private static Parcel parcel(SalesRow row, int serial) {
        String zip = row.address().zip();
        return new Parcel(
                Ids.next(),
                "999-%s-%03d-0000".formatted(zip.substring(1), serial),
                "Lot %d of Sample Tract No. %s, as shown on a made-up map in Book 999 of Maps, page %d (demonstration)"
                        .formatted(serial, zip, 1 + serial / 20),
                row.address(),
                Optional.of(row.position()),
                row.use());
    }

    private static Building building(List<SalesRow> rows, List<SacramentoSales.LeftOut> leftOut) {
        List<SalesRow> withUnit =
                rows.stream().filter(row -> row.unit().isPresent()).toList();
        List<SalesRow> whole = rows.stream().filter(row -> row.unit().isEmpty()).toList();
        for (SalesRow again : whole.stream().skip(1).toList()) {
            leftOut.add(new SacramentoSales.LeftOut(
                    again.line(),
                    "a second sale of the parcel on line " + whole.getFirst().line()));
        }
        List<Unit> units = withUnit.stream()
                .map(row -> new Unit(
                        Ids.next(), row.unit().orElseThrow(), row.bedrooms(), row.bathrooms(), row.squareFeet()))
                .toList();
        UUID id = Ids.next();
        return whole.isEmpty()
                ? new Building(id, "Main building", null, null, null, units)
                : new Building(
                        id,
                        "Main building",
                        whole.getFirst().bedrooms(),
                        whole.getFirst().bathrooms(),
                        whole.getFirst().squareFeet(),
                        units);
    }
}
