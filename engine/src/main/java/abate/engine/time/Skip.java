package abate.engine.time;

/** Which days a count of hours leaves out (T-11). */
public enum Skip {
    /** Running hours, with no relief for weekends or holidays (A08). */
    NOTHING,
    /** Whole Sundays and whole holidays; the hours of a Saturday run (A07). */
    SUNDAYS_AND_HOLIDAYS
}
