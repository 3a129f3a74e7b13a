package abate.server.assessment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A roll in a CSV file, read line by line, so that a file of any length takes the same room.
 *
 * @param named for each of our columns whose heading in the file is another one, that heading
 * @param state the state its parcels lie in, two capital letters, where no column says it
 * @param day no owner came later
 */
record RollFile(Path path, Map<Column, String> named, String state, LocalDate day) {

    /** Hands each line that is in order to one side, and what is wrong to the other. */
    void read(Consumer<RollLine> lines, Consumer<Trouble> troubles) {
        try (BufferedReader text = new BufferedReader(
                        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            read(csv.iterator(), lines, troubles);
        } catch (CsvParseException broken) {
            troubles.accept(new Trouble(0, "", "This is not a CSV file that can be read: " + cause(broken)));
        } catch (UncheckedIOException | IOException broken) {
            troubles.accept(new Trouble(0, "", cause(broken)));
        }
    }

    private static String cause(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "The file is not written in UTF-8. Save it as “CSV UTF-8” and try again.";
            }
        }
        return String.valueOf(broken.getMessage());
    }

    private void read(Iterator<CsvRecord> records, Consumer<RollLine> lines, Consumer<Trouble> troubles) {
        if (!records.hasNext()) {
            troubles.accept(new Trouble(0, "", "The file is empty."));
            return;
        }
        Heading heading = Heading.of(records.next().getFields(), named);
        if (!heading.troubles().isEmpty()) {
            heading.troubles().forEach(troubles);
            return;
        }
        Map<String, Long> seen = new HashMap<>();
        while (records.hasNext()) {
            CsvRecord csv = records.next();
            if (csv.getFieldCount() != heading.width()) {
                troubles.accept(new Trouble(
                        csv.getStartingLineNumber(),
                        "",
                        csv.getFieldCount() + " fields, and the heading has " + heading.width()
                                + ". Put quotation marks around a field with a comma in it."));
                continue;
            }
            LineReader reader = new LineReader(
                    csv.getStartingLineNumber(), column -> heading.value(csv.getFields(), column), state, day);
            reader.read().ifPresent(line -> once(line, seen, lines, troubles));
            reader.troubles().forEach(troubles);
        }
    }

    private static void once(
            RollLine line, Map<String, Long> seen, Consumer<RollLine> lines, Consumer<Trouble> troubles) {
        Long before = seen.putIfAbsent(line.apn(), line.line());
        if (before == null) {
            lines.accept(line);
        } else {
            troubles.accept(
                    new Trouble(line.line(), Column.APN.title(), "This parcel stands on line " + before + " already."));
        }
    }

    /** The columns that the file has and nothing reads. */
    List<String> unread() throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
            return Heading.of(csv.iterator().next().getFields(), named).unread();
        }
    }
}
