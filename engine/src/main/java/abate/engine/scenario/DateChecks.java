package abate.engine.scenario;

import abate.engine.book.Values;
import abate.engine.matter.Clock;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.service.Completion;
import abate.engine.value.Value;
import abate.engine.words.NoSuchDay;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares clocks and completed service. */
final class DateChecks {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");

    private static final List<String> STANDINGS =
            Arrays.stream(Clock.Standing.values()).map(DateChecks::written).toList();

    private final Stage stage;

    DateChecks(Stage stage) {
        this.stage = stage;
    }

    void check(Asked at) {
        Expectations.each(
                stage,
                at,
                "clocks",
                (matter, written) -> Asked.inside(written, stage.failed())
                        .forEach((clock, expected) -> clock(matter, clock, expected)));
        Expectations.each(
                stage,
                at,
                "served",
                (matter, written) -> Asked.inside(written, stage.failed())
                        .forEach((letter, expected) -> served(matter, letter, expected)));
    }

    private void clock(Matter matter, String name, Written expected) {
        if (!matter.procedure().clocks().containsKey(name)) {
            stage.problem(
                    expected.line(),
                    Asked.unknown("clock", name, matter.procedure().clocks().keySet()));
            return;
        }
        List<Clock> clocks = stage.state().clocks(matter).stream()
                .filter(c -> c.rule().name().equals(name))
                .toList();
        switch (expected) {
            case Written.Words words
            when words.text().equals("none") -> {
                if (!clocks.isEmpty()) {
                    stage.otherwise(words.line(), name + " should not run yet, but is " + days(clocks));
                }
            }
            case Written.Words words -> due(words.line(), name, clocks, words.text());
            case Written.Nothing nothing ->
                stage.problem(nothing.line(), "write the day " + name + " falls on, or none");
            case Written.Several several -> several.items().forEach(each -> clock(matter, name, each));
            case Written.Parts parts -> inParts(name, clocks, parts);
        }
    }

    private static boolean isDay(String text) {
        Value value = Values.of(text);
        return DAY.matcher(text).matches() && (value instanceof Value.Day || value instanceof Value.Moment);
    }

    private void due(int line, String name, List<Clock> clocks, String due) {
        if (!isDay(due)) {
            stage.problem(line, NoSuchDay.says(due, "write it as 2025-03-03, or none"));
        } else if (clocks.isEmpty()) {
            stage.otherwise(line, name + " should be " + due + ", but does not run");
        } else if (clocks.stream().noneMatch(c -> due.equals(c.day().toString()) || due.equals(moment(c)))) {
            stage.otherwise(line, name + " should be " + due + ", but is " + days(clocks));
        }
    }

    private void inParts(String name, List<Clock> all, Written.Parts parts) {
        Asked at = new Asked(parts, stage.failed());
        List<Clock> clocks = all;
        if (at.has("person") && stage.isParty(at.line("person"), at.text("person"))) {
            String person = at.text("person");
            clocks = all.stream()
                    .filter(c -> Optional.ofNullable(c.party())
                            .map(Party::id)
                            .orElse("")
                            .equals(person))
                    .toList();
        }
        List<Clock> chosen = clocks;
        at.get("due").ifPresent(due -> due(due.line(), name, chosen, due.text()));
        at.get("practical")
                .ifPresent(day -> same(
                        day,
                        name + " in practice",
                        chosen.stream()
                                .map(c -> c.practical() == null
                                        ? "the day itself"
                                        : c.practical().toString())
                                .toList()));
        at.get("standing").ifPresent(standing -> standing(standing, name, chosen));
        at.done();
    }

    private void standing(Written expected, String name, List<Clock> clocks) {
        if (STANDINGS.contains(expected.text())) {
            same(expected, name, clocks.stream().map(c -> written(c.standing())).toList());
        } else {
            stage.problem(
                    expected.line(),
                    Asked.near("standing of a clock", expected.text(), STANDINGS) + "; there are: "
                            + String.join(", ", STANDINGS));
        }
    }

    private static String written(Clock.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private void same(Written expected, String what, List<String> found) {
        if (!found.contains(expected.text())) {
            stage.otherwise(
                    expected.line(),
                    what + " should be " + expected.text() + ", but "
                            + (found.isEmpty() ? "does not run" : "is " + String.join(" and ", found)));
        }
    }

    /** The very moment as a scenario writes it, "2025-09-02 15:00"; empty where the clock counts days. */
    private static String moment(Clock clock) {
        return clock.at() == null ? "" : clock.at().toString().replace('T', ' ');
    }

    private static String days(List<Clock> clocks) {
        return clocks.stream()
                .map(c -> (c.at() == null ? c.day().toString() : moment(c))
                        + Optional.ofNullable(c.party())
                                .map(p -> " (" + p.name() + ")")
                                .orElse(""))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** {@code served: {order: {order: 2025-03-03}}}, or by person, or {@code not}. */
    private void served(Matter matter, String letter, Written expected) {
        List<Delivery> deliveries = latest(stage.state().deliveries(matter).stream()
                .filter(d -> d.letter().rule().name().equals(letter))
                .toList());
        if (!matter.procedure().acts().containsKey(letter)) {
            stage.problem(
                    expected.line(),
                    Asked.unknown("act", letter, matter.procedure().acts().keySet()));
            return;
        }
        if (expected instanceof Written.Parts(int line, Map<String, Written> byPerson)) {
            byPerson.forEach((person, day) -> person(deliveries, person, day));
            return;
        }
        List<Delivery> starting = deliveries.stream().anyMatch(d -> d.rule().starts())
                ? deliveries.stream().filter(d -> d.rule().starts()).toList()
                : deliveries;
        Optional<LocalDate> last = starting.stream()
                .map(d -> Optional.ofNullable(d.completion().day()))
                .reduce((a, b) ->
                        a.isEmpty() || b.isEmpty() ? Optional.empty() : a.get().isAfter(b.get()) ? a : b)
                .orElse(Optional.empty());
        day(expected, "service of " + letter, last);
    }

    /** Of the letter that was issued last: an amended one is served anew, and what was served before it serves it on nobody. */
    private static List<Delivery> latest(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(d ->
                        d.letter().number() == deliveries.getLast().letter().number())
                .toList();
    }

    private void person(List<Delivery> deliveries, String person, Written day) {
        if (!stage.isParty(day.line(), person)) {
            return;
        }
        Optional<Delivery> delivery = deliveries.stream()
                .filter(d -> d.recipient().id().equals(person))
                .findFirst();
        if (day.text().equals("nobody")) {
            if (delivery.isPresent()) {
                stage.otherwise(day.line(), person + " should not be among those who are served, but is");
            }
        } else if (delivery.isEmpty()) {
            stage.otherwise(day.line(), person + " is not among those who are served");
        } else {
            day(day, "service on " + person, day(delivery.get().completion()));
        }
    }

    private static Optional<LocalDate> day(Completion completion) {
        return Optional.ofNullable(completion.day());
    }

    private void day(Written expected, String what, Optional<LocalDate> found) {
        String is = found.map(LocalDate::toString).orElse("not");
        if (!expected.text().equals("not") && !(Values.of(expected.text()) instanceof Value.Day)) {
            stage.problem(expected.line(), NoSuchDay.says(expected.text(), "write it as 2025-03-03, or not"));
        } else if (!is.equals(expected.text())) {
            stage.otherwise(
                    expected.line(),
                    what
                            + (expected.text().equals("not")
                                    ? " should not be complete"
                                    : " should be complete on " + expected.text())
                            + ", but is "
                            + (found.isEmpty()
                                    ? "not"
                                    : expected.text().equals("not") ? "complete on " + is : "on " + is));
        }
    }
}
