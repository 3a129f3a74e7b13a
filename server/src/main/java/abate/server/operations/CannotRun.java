package abate.server.operations;

/** A command cannot do what was asked; the message is one line that says what to do instead. */
public final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRun(String whatToDo) {
        super(whatToDo);
    }
}
