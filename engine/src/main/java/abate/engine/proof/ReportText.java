package abate.engine.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A report as lines for people to read. */
public final class ReportText {
    private static final int LISTED = 12;
    private static final int ALIKE = 5;
    private static final String ROW = "  %-4s %-46s %5s %8s %10s %8s %12s";

    private ReportText() {}

    /** The report of one book: its coverage as a table, then each procedure. */
    public static List<String> lines(BookReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.id());
        lines.add("");
        coverage(report.coverage(), lines);
        lines.add("");
        report.failed().forEach(each -> lines.add("  FAILED  " + each));
        report.warnings().forEach(each -> lines.add("  note    " + each));
        report.procedures().forEach(each -> procedure(each, lines));
        return lines;
    }

    /** What several books come to together: a rule that two of them carry counts once. */
    public static String together(List<BookReport> reports) {
        Set<String> settled = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (BookReport report : reports) {
            for (Coverage.Row row : report.coverage().rows()) {
                settled.addAll(row.carried());
                settled.addAll(row.explained());
                all.addAll(row.missing());
            }
        }
        all.addAll(settled);
        long procedures = reports.stream().mapToLong(r -> r.procedures().size()).sum();
        long failing = reports.stream().filter(report -> !report.holds()).count();
        return reports.size() + " books, " + procedures + " procedures: " + settled.size() + " of " + all.size()
                + " rules of the law are carried or explained; "
                + (failing == 0 ? "nothing failed" : failing + " of the books failed");
    }

    private static void coverage(Coverage coverage, List<String> lines) {
        lines.add(row("", "rules of the law", "total", "carried", "explained", "missing", "no case"));
        for (Coverage.Row row : coverage.rows()) {
            lines.add(row(
                    row.family().letters(),
                    row.family().title(),
                    row.total(),
                    row.carried().size(),
                    row.explained().size(),
                    row.missing().size(),
                    row.unexercised().size()));
        }
        lines.add(row(
                "",
                "all",
                coverage.total(),
                coverage.carried(),
                coverage.explained(),
                coverage.missing().size(),
                coverage.unexercised().size()));
        listed("  MISSING  ", coverage.missing(), lines);
        listed("  warning: carried, but no written case names  ", coverage.unexercised(), lines);
    }

    private static String row(String letters, String title, Object... columns) {
        return String.format(
                Locale.ROOT, ROW, letters, title, columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    private static void listed(String before, List<String> ids, List<String> lines) {
        for (int at = 0; at < ids.size(); at += LISTED) {
            lines.add(before + String.join(" ", ids.subList(at, Math.min(ids.size(), at + LISTED))));
        }
    }

    private static void procedure(ProcedureReport report, List<String> lines) {
        lines.add("  " + report.id() + ": " + report.states() + " states, " + report.acts() + " acts"
                + (report.bounds().isEmpty() ? "" : "; " + report.bounds()));
        lines.add("    proved  " + String.join(", ", report.proved()));
        failed(report.failed(), lines);
        report.warnings().forEach(each -> lines.add("    note    " + each));
    }

    /** What fails by one cause often fails many times over: of each property only the first are shown. */
    private static void failed(List<Finding> failed, List<String> lines) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Finding each : failed) {
            if (times.merge(each.property(), 1, Integer::sum) <= ALIKE) {
                lines.add("    FAILED  " + each);
            }
        }
        times.forEach((property, count) -> {
            if (count > ALIKE) {
                lines.add("    FAILED  " + property + ": and " + (count - ALIKE) + " more, which --json lists");
            }
        });
    }
}
