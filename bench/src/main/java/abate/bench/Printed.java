package abate.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was measured, for people and for programs. */
final class Printed {
    private Printed() {}

    static String text(EngineBench.Found found) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Java %s, one thread on one core; a second is one of the processor's.",
                System.getProperty("java.version"));
        line(text, "The three books load and are checked in %,d ms.", found.loadMillis());
        line(
                text,
                "What must hold held of random histories of %,d acts. The mix: %d histories, %d procedures.",
                found.trials(),
                found.histories(),
                found.procedures().size());
        line(text, "The three say the same of every written penalty.");
        line(text, "%n%-58s %12s %12s %12s", "a second, of", "median", "slowest", "quickest");
        found.rates()
                .forEach((name, rate) -> line(
                        text, "%-58s %,12.0f %,12.0f %,12.0f", name, rate.median(), rate.slowest(), rate.quickest()));
        line(text, "%nAbate : Flowable  %,.1f", ratio(found, EngineBench.PROCESS));
        line(text, "Abate : KIE DMN   %,.1f", ratio(found, EngineBench.TABLES));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    private static double ratio(EngineBench.Found found, String other) {
        return rate(found, EngineBench.LAW).median() / rate(found, other).median();
    }

    private static Rate rate(EngineBench.Found found, String name) {
        return Objects.requireNonNull(found.rates().get(name));
    }

    static String json(EngineBench.Found found) {
        String rates = found.rates().entrySet().stream().map(Printed::rate).collect(Collectors.joining(",\n"));
        return String.format(
                Locale.ROOT,
                "{\"java\": \"%s\", \"load_ms\": %d, \"trial_acts\": %d, \"histories\": %d, \"procedures\": %d,%n"
                        + "\"to_flowable\": %.2f, \"to_kie_dmn\": %.2f,%n\"rates\": [%n%s]}%n",
                System.getProperty("java.version"),
                found.loadMillis(),
                found.trials(),
                found.histories(),
                found.procedures().size(),
                ratio(found, EngineBench.PROCESS),
                ratio(found, EngineBench.TABLES),
                rates);
    }

    private static String rate(Map.Entry<String, Rate> each) {
        Rate rate = each.getValue();
        return String.format(
                Locale.ROOT,
                "  {\"of\": \"%s\", \"median\": %.0f, \"slowest\": %.0f, \"quickest\": %.0f, \"rounds\": %d}",
                each.getKey(),
                rate.median(),
                rate.slowest(),
                rate.quickest(),
                rate.rounds().size());
    }
}
