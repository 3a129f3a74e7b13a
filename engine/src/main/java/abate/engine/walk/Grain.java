package abate.engine.walk;

/** How finely a walk tells points apart. */
enum Grain {
    /** By the order in which the days to come stand, and every distinct answer of acts that are done again and again. */
    FINE("days told apart by their order"),
    /** Days to come are one, and of acts that are done again and again the latest counts. */
    COARSE("days told apart as gone, today and to come; of repeated acts the latest");

    private final String says;

    Grain(String says) {
        this.says = says;
    }

    /** In words, for who reads what was proved. */
    String says() {
        return says;
    }
}
