package abate.server.database;

/** The database cannot be used; the message is one line that says what to do about it. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String whatToDo) {
        super(whatToDo);
    }

    public DatabaseUnavailable(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
