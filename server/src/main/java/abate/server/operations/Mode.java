package abate.server.operations;

/** What the running system is for. */
public enum Mode {
    /** To be looked at: example data, a day that is moved by hand, reachable from this machine only. */
    DEMO,
    /** A city's work. */
    SERVE
}
