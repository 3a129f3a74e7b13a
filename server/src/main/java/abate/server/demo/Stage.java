package abate.server.demo;

/** How far one of the demonstration's cases has come when the demonstration begins. */
enum Stage {
    PLANNED(2, 6),
    INSPECTED(4, 4),
    CITED(6, 4),
    NOTICED(12, 6),
    EXTENDED(24, 3),
    UNCORRECTED(34, 3),
    CORRECTED(36, 4),
    ORDERED(44, 6),
    BOARD_APPEAL(58, 2),
    FINAL_ORDER(72, 4),
    COMPLIED(84, 3),
    PENALIZED(88, 4),
    APPEALED(100, 3),
    HEARING_SET(106, 2),
    DECIDED(132, 2),
    OVERDUE(140, 3),
    PAID(146, 2);

    private final int days;
    private final int cases;

    Stage(int days, int cases) {
        this.days = days;
        this.cases = cases;
    }

    /** How many days before the demonstration begins such a case was reported. */
    int days() {
        return days;
    }

    /** How many such cases there are. */
    int cases() {
        return cases;
    }

    boolean reaches(Stage other) {
        return days >= other.days;
    }
}
