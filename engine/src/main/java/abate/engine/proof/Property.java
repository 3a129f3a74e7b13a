package abate.engine.proof;

/** What every procedure is held to, whatever it is about. */
public enum Property {
    LOADS("loads", "The book can be read"),
    RULES("rules", "Every rule named is in the catalogue and is this jurisdiction's"),
    CITATIONS("citations", "Every citation resolves"),
    PARAMETERS("parameters", "Every number of the law has exactly one value on every day it is needed"),
    USED("used", "Nothing stands in the book without an effect"),
    CONTENTS("contents", "Every content a letter must have stands in a letter"),
    SERVICE_AWAITED("service-awaited", "Something waits for the service of every letter that must be served"),
    CLOCKS_FROM_SERVICE("clocks-from-service", "Every right runs from service, not from the day a letter was issued"),
    RIGHTS_KEPT("rights-kept", "A right can be used until its last day and not after it"),
    WAITS_KEPT("waits-kept", "Every waiting time bars something"),
    CASES("cases", "Every written case comes out as it is written"),
    NOTICED(
            "noticed",
            "A written case comes out otherwise where a gate, a limit, a count, a roll or a number is changed"),
    OPENS("opens", "A matter can be opened"),
    STATES("states", "Every state is reached"),
    ACTS("acts", "Every act can be done, and every act by operation of law happens"),
    CLOSES("closes", "From every point reached the matter can close"),
    LETTERS("letters", "Every content of every letter is stated on some path, and none is left blank on any"),
    ONCE("once", "What the law allows once happens once"),
    SERVED_FIRST("served-first", "Nobody owes what was not noticed: no imposed charge before a letter is served");

    private final String id;
    private final String says;

    Property(String id, String says) {
        this.id = id;
        this.says = says;
    }

    /** Its name in lists. */
    public String id() {
        return id;
    }

    /** What it means. */
    public String says() {
        return says;
    }
}
