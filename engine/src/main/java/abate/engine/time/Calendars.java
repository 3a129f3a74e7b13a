package abate.engine.time;

/**
 * The two calendars a book counts with.
 *
 * @param roll where a last day that falls on a closed day moves on (T-02); its holidays are those that hours skip (T-11)
 * @param working the days counted as working days, by the city's own closure list (T-07)
 */
public record Calendars(Calendar roll, Calendar working) {}
