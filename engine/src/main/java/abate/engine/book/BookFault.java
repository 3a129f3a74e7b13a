package abate.engine.book;

import java.util.List;

/** A book that cannot be used, with everything found wrong with it, each naming its file and place. */
public final class BookFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** With what was found. */
    public BookFault(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line a problem. */
    public List<String> problems() {
        return problems;
    }
}
