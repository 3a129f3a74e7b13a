package abate.server.database;

/** Whether what the database acknowledged must survive a crash of the machine. */
public enum Durability {
    /** Every commit is on disk before it is acknowledged; the only choice for a city's data. */
    KEPT,
    /** Nothing is forced to disk; for databases that tests throw away. */
    THROWAWAY
}
