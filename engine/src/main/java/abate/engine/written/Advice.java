package abate.engine.written;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says of YAML that cannot be read what people most often did there. */
public final class Advice {
    private static final Pattern NAMED = Pattern.compile("\\s*(?:- +)*([\\w-]+):(?: .*)?");
    private static final Pattern UNNAMED = Pattern.compile("\\s*(?:- +)*([\\w-]+)(?: .*)?");
    private static final Pattern NO_SPACE = Pattern.compile("\\s*-([A-Za-z_][\\w-]*:(?: .*)?)");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?:^|[\\s{,\\[])([\\w-]+): +");
    private static final Pattern NEXT_NAME = Pattern.compile(", *[\\w-]+: |[,}\\]\\s]*$");
    private static final Pattern ONE_NAME = Pattern.compile("\\s*(?:- +)*[\\w-]+");

    /** So much of words that have no end is enough to find them by. */
    private static final int SOME = 40;

    private final List<String> lines;
    private final MarkedYamlEngineException fault;
    private final int at;

    /** For the reader's own complaint about that text. */
    public Advice(String text, MarkedYamlEngineException fault) {
        this.lines = text.lines().toList();
        this.fault = fault;
        this.at = fault.getProblemMark().map(Mark::getLine).orElse(0);
    }

    /** The line it is about, from 1: where a quotation mark opens that nothing closes, else where the reading stopped. */
    public int line() {
        return (unclosed() ? opened() : at) + 1;
    }

    private boolean unclosed() {
        return fault.getProblem().contains("unexpected end of stream")
                && fault.getContextMark().isPresent();
    }

    /** The advice, or the reader's own words where nothing better is known. */
    public String says() {
        String problem = fault.getProblem();
        if (problem.contains("TAB")) {
            return "it is indented with a tab; use spaces";
        }
        if (unclosed()) {
            String begins = line(opened())
                    .substring(fault.getContextMark().map(Mark::getColumn).orElse(0));
            return "the quotation mark that opens here is closed nowhere:  "
                    + (begins.length() > SOME ? begins.substring(0, SOME) + " …" : begins);
        }
        if (problem.contains("<block end>")) {
            return noSpace(at).or(() -> noColon(at)).orElseGet(this::otherwise);
        }
        if (problem.contains("mapping values are not allowed")) {
            return afterName()
                    ? noSpace(above()).or(() -> noColon(above())).orElseGet(this::otherwise)
                    : line(at).contains("{") ? noColon(at).orElseGet(this::quoted) : quoted();
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(opened()).or(() -> noColon(at)).orElseGet(this::otherwise);
        }
        if (problem.contains("expected ',' or")) {
            return at == opened() || indent(at) > indent(opened())
                    ? quoted()
                    : "a brace or bracket that is opened in line " + (opened() + 1) + " is not closed";
        }
        return problem;
    }

    /** Whether a name, and nothing else, stands before the colon that could not be read. */
    private boolean afterName() {
        int column = fault.getProblemMark().map(Mark::getColumn).orElse(0);
        String line = line(at);
        return ONE_NAME.matcher(line.substring(0, Math.min(column, line.length())))
                .matches();
    }

    /** The words that could not be read, as they are written in quotation marks. */
    private String quoted() {
        String line = line(at);
        int column = Math.min(
                line.length(), fault.getProblemMark().map(Mark::getColumn).orElse(0));
        Matcher names = BEHIND_NAME.matcher(line.substring(0, column));
        String name = "";
        int begins = 0;
        while (names.find()) {
            name = names.group(1);
            begins = names.end();
        }
        String words = name.isEmpty() ? "" : line.substring(begins, ends(line, begins));
        words = closed(words);
        if (!words.contains(":") && !words.contains("{")) {
            return "put words with a colon, a comma or a bracket in quotation marks, and close every brace and bracket";
        }
        return "put the words of \"" + name + "\" in quotation marks, as  " + name + ": '" + words.replace("'", "''")
                + "'";
    }

    /** The words with the brace of their last place, where it was taken for that of the whole. */
    private static String closed(String words) {
        return words.lastIndexOf('{') > words.lastIndexOf('}') ? words + "}" : words;
    }

    /** Where the words end that begin there: inside braces before the next name, else with the line. */
    private static int ends(String line, int begins) {
        if (line.lastIndexOf('{', begins) < 0) {
            return line.stripTrailing().length();
        }
        Matcher next = NEXT_NAME.matcher(line);
        return next.find(begins) ? next.start() : line.length();
    }

    /** A step on that line whose dash has no space behind it. */
    private Optional<String> noSpace(int number) {
        Matcher step = NO_SPACE.matcher(line(number));
        return step.matches()
                ? Optional.of("a space is missing after the dash in line " + (number + 1) + ": write  - "
                        + step.group(1).strip())
                : Optional.empty();
    }

    /** A name on that line without a colon behind it. */
    private Optional<String> noColon(int number) {
        String line = line(number);
        Matcher name = UNNAMED.matcher(line);
        return !NAMED.matcher(line).matches() && name.matches()
                ? Optional.of("a colon is missing after \"" + name.group(1) + "\" in line " + (number + 1))
                : Optional.empty();
    }

    /** The last line above that has something on it. */
    private int above() {
        int number = at - 1;
        while (number > 0 && line(number).isBlank()) {
            number--;
        }
        return number;
    }

    /** Where what could not be read to its end began. */
    private int opened() {
        return fault.getContextMark().map(Mark::getLine).orElse(at);
    }

    private String otherwise() {
        int here = indent(at);
        int before = indent(above());
        String how = here > before ? "further in than" : "less far in than";
        return "this line is not indented like those it belongs with: it begins " + how + " line " + (above() + 1);
    }

    /** The column in which a line's first word begins; the dash of a list stands before it. */
    private int indent(int number) {
        String line = line(number);
        int column = 0;
        while (column < line.length() && (line.charAt(column) == ' ' || line.startsWith("- ", column))) {
            column++;
        }
        return column;
    }

    private String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }
}
