package abate.server.desk.caselist;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a file for a spreadsheet (RFC 4180). */
final class Csv {
    private Csv() {}

    /** One line, every value quoted; what a spreadsheet would take for a formula is kept as words. */
    static String line(String... values) {
        return Arrays.stream(values).map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
