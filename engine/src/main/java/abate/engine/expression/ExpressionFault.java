package abate.engine.expression;

/** An expression of a book that does not parse, names something unknown, or is of the wrong sort. Found at load. */
public final class ExpressionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With words that name the expression and what is wrong with it. */
    public ExpressionFault(String message) {
        super(message);
    }
}
