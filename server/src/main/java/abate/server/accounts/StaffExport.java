package abate.server.accounts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The staff list as a table for a spreadsheet. */
final class StaffExport {
    private StaffExport() {}

    static String csv(List<StaffPage.Row> rows) {
        Stream<List<String>> lines = Stream.concat(
                Stream.of(List.of("Name", "E-mail address", "Roles", "Standing", "Last sign-in")),
                rows.stream()
                        .map(row -> List.of(
                                row.member().name(),
                                row.member().email().orElse(""),
                                row.member().roleLine(),
                                row.member().standing().label(),
                                row.lastSeen())));
        return lines.map(line -> line.stream().map(StaffExport::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Quoted; and a cell a spreadsheet would take for a formula is kept from being one. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
