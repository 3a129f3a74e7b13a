package abate.engine.time;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which days are open and which are closed, as a law or an office's own list has it (T-02, T-03, T-07, T-13).
 * Immutable and safe to share; the closed days of a year are worked out once and kept as bits.
 */
public final class Calendar {

    private static final int FIRST_KEPT_YEAR = 1850;
    private static final int KEPT_YEARS = 400;
    /** No lawful list closes this many days in a row; more is a fault in the list. */
    private static final int LONGEST_CLOSURE = 366;

    private final String name;
    private final String citation;
    private final Set<DayOfWeek> closedWeekdays;
    private final List<HolidayRule> holidays;
    private final Map<LocalDate, String> closures;
    private final AtomicReferenceArray<YearBits> years = new AtomicReferenceArray<>(KEPT_YEARS);

    /**
     * @param name as the book calls it, such as "roll"
     * @param citation the law behind it, such as "CCP 12a, 135"
     * @param closedWeekdays closed every week; not all seven
     * @param holidays each with its own period in force
     */
    public Calendar(String name, String citation, Set<DayOfWeek> closedWeekdays, List<HolidayRule> holidays) {
        this(name, citation, closedWeekdays, holidays, Map.of());
    }

    private Calendar(
            String name,
            String citation,
            Set<DayOfWeek> closedWeekdays,
            List<HolidayRule> holidays,
            Map<LocalDate, String> closures) {
        if (closedWeekdays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("calendar " + name + " is closed on all seven weekdays");
        }
        this.name = name;
        this.citation = citation;
        this.closedWeekdays = Set.copyOf(closedWeekdays);
        this.holidays = List.copyOf(holidays);
        this.closures = Map.copyOf(closures);
    }

    public String name() {
        return name;
    }

    public String citation() {
        return citation;
    }

    public Set<DayOfWeek> closedWeekdays() {
        return closedWeekdays;
    }

    public List<HolidayRule> holidays() {
        return holidays;
    }

    /** The single days on which the office was shut, with the reason of each (T-03). */
    public Map<LocalDate, String> closures() {
        return closures;
    }

    /** The same calendar with one more day on which the office is shut all day (T-03: CCP 12b). */
    public Calendar withClosure(LocalDate day, String reason) {
        Map<LocalDate, String> more = new HashMap<>(closures);
        more.put(day, reason);
        return new Calendar(name, citation, closedWeekdays, holidays, more);
    }

    public boolean isOpen(LocalDate day) {
        return !bits(day.getYear()).isClosed(day);
    }

    /** Whether the day is a holiday or a day of closure, whatever its weekday (T-11 skips these and Sundays). */
    public boolean isHoliday(LocalDate day) {
        return bits(day.getYear()).isHoliday(day);
    }

    /** The day itself where it is open, else the first open day after it (T-02). */
    public LocalDate nextOpen(LocalDate day) {
        return firstOpen(day, 1);
    }

    /** The day itself where it is open, else the last open day before it (T-04, T-06). */
    public LocalDate previousOpen(LocalDate day) {
        return firstOpen(day, -1);
    }

    /** Why the day is closed, or empty when it is open; a closed weekday comes before a holiday on it. */
    public Optional<Closed> closed(LocalDate day) {
        return closedWeekdays.contains(day.getDayOfWeek()) ? Optional.of(new Closed.Weekly(day)) : holiday(day);
    }

    /** The holiday or closure of that day whatever its weekday, or empty when there is none. */
    public Optional<Closed> holiday(LocalDate day) {
        return Optional.ofNullable(closures.get(day))
                .<Closed>map(reason -> new Closed.OneOff(day, reason))
                .or(() -> YearBits.holiday(day, holidays));
    }

    /** Why the day is closed, in English and with the law: "Saturday", "Memorial Day (CCP 12a, 135)". */
    public Optional<String> why(LocalDate day) {
        return why(day, Language.ENGLISH);
    }

    /** Why the day is closed, or empty when it is open. */
    public Optional<String> why(LocalDate day, Language language) {
        return closed(day).map(closed -> switch (closed) {
            case Closed.Weekly weekly -> weekly.say(language);
            case Closed.Holiday holiday -> holiday.say(language) + " (" + citation + ")";
            case Closed.OneOff oneOff -> oneOff.say(language);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Calendar that
                && name.equals(that.name)
                && citation.equals(that.citation)
                && closedWeekdays.equals(that.closedWeekdays)
                && holidays.equals(that.holidays)
                && closures.equals(that.closures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, citation, closedWeekdays, holidays, closures);
    }

    @Override
    public String toString() {
        return "the " + name + " calendar (" + citation + ")";
    }

    private LocalDate firstOpen(LocalDate from, int step) {
        LocalDate day = from;
        for (int tried = 0; tried <= LONGEST_CLOSURE; tried++) {
            if (isOpen(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException(this + " has no open day within a year of " + from);
    }

    private YearBits bits(int year) {
        int slot = year - FIRST_KEPT_YEAR;
        if (slot < 0 || slot >= KEPT_YEARS) {
            return workOut(year);
        }
        YearBits kept = years.get(slot);
        if (kept == null) {
            kept = workOut(year);
            years.set(slot, kept);
        }
        return kept;
    }

    private YearBits workOut(int year) {
        Set<DayOfWeek> weekdays =
                closedWeekdays.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(closedWeekdays);
        return YearBits.of(year, weekdays, holidays, closures.keySet());
    }
}
