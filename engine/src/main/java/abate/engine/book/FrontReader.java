package abate.engine.book;

import abate.engine.time.Calendar;
import abate.engine.time.Calendars;
import abate.engine.time.HolidayRule;
import abate.engine.words.Parsed;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a book says of its city on its front page: where it is, when it is open, who meets when. */
record FrontReader(Section front) {
    /** The blue of the pages, for a city that names no color of its own. */
    private static final String ACCENT = "#005ea2";

    private static final Pattern TOWN = Pattern.compile(".+, [A-Z]{2} \\d{5}");

    /** The zone in which the days and hours of the book are meant. */
    ZoneId zone() {
        String zone = front.optional("zone").orElse("America/Los_Angeles");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            front.problem("\"zone\" should be a time zone such as America/Los_Angeles, not " + zone);
            return ZoneOffset.UTC;
        }
    }

    /** A book that keeps no list of its own for working days counts them by the days that move a last day. */
    Calendars calendars() {
        Section at = front.section("calendars");
        Calendars calendars = new Calendars(
                calendar(at, "roll", "roll"), calendar(at, at.has("working") ? "working" : "roll", "working"));
        at.done();
        return calendars;
    }

    private static Calendar calendar(Section calendars, String written, String which) {
        Section at = calendars.section(written);
        Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
        at.words("closed").forEach(day -> weekday(at, day).ifPresent(closed::add));
        List<HolidayRule> rules = new ArrayList<>();
        for (String each : at.words("holidays")) {
            switch (HolidayRule.parse(each)) {
                case Parsed.Read<HolidayRule>(HolidayRule rule) -> rules.add(rule);
                case Parsed.Misread<HolidayRule>(String text, String reason) -> at.problem(reason);
            }
        }
        Calendar calendar = new Calendar(which, at.text("cite"), closed, rules);
        Map<String, Object> closures = at.values("closures");
        for (Map.Entry<String, Object> closure : closures.entrySet()) {
            Optional<LocalDate> day = at.day(closure.getKey());
            if (day.isPresent()) {
                calendar = calendar.withClosure(day.get(), closure.getValue().toString());
            }
        }
        at.done();
        return calendar;
    }

    private static Optional<DayOfWeek> weekday(Section at, String written) {
        Optional<DayOfWeek> found = Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(written))
                .findFirst();
        if (found.isEmpty()) {
            at.problem("\"closed\" names days of the week such as saturday, not " + written);
        }
        return found;
    }

    /** What stands at the head of every letter. */
    Book.Letterhead letterhead() {
        Section at = front.section("letterhead");
        /** What stands at the head of every letter. */
        Book.Letterhead letterhead = new Book.Letterhead(
                at.optional("city").orElseGet(() -> front.text("book")),
                at.text("department"),
                at.words("address"),
                at.text("phone"),
                at.optional("accent").orElse(ACCENT));
        if (letterhead.address().isEmpty()
                || !TOWN.matcher(letterhead.address().getLast()).matches()) {
            at.problem("\"address\" is a list that ends in town, state and ZIP code, such as 'Sampleton, XX 00002'");
        }
        at.done();
        return letterhead;
    }

    /** The bodies that meet, such as a board, by name. */
    Map<String, Book.Body> bodies() {
        /** The bodies that meet, such as a board, by name. */
        Map<String, Book.Body> bodies = new LinkedHashMap<>();
        front.sections("bodies").forEach((name, at) -> {
            bodies.put(
                    name,
                    new Book.Body(
                            name,
                            at.said("name"),
                            at.words("meets").stream()
                                    .flatMap(day -> at.day(day).stream())
                                    .toList()));
            at.done();
        });
        return bodies;
    }
}
