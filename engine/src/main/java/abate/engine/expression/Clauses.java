package abate.engine.expression;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a written expression begin and end. */
public final class Clauses {
    private Clauses() {}

    /** The parts between an operator that stands in no brackets and no quotation marks. */
    public static List<String> split(String source, String operator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = outside(source, operator, 0); at >= 0; at = outside(source, operator, start)) {
            parts.add(source.substring(start, at).strip());
            start = at + operator.length();
        }
        parts.add(source.substring(start).strip());
        return parts;
    }

    /** Condition, value and other value of {@code c ? a : b}; empty for anything else. */
    public static String[] choice(String source) {
        int ask = outside(source, " ? ", 0);
        int other = ask < 0 ? -1 : outside(source, " : ", ask);
        return other < 0
                ? new String[0]
                : new String[] {
                    source.substring(0, ask).strip(),
                    source.substring(ask + 3, other).strip(),
                    source.substring(other + 3).strip()
                };
    }

    /** List, item and body of {@code list.exists(item, body)}, for that function; empty for anything else. */
    public static String[] each(String source, String function) {
        String call = "." + function + "(";
        int at = outside(source, call, 0);
        String inside =
                at < 0 || !source.endsWith(")") ? "" : source.substring(at + call.length(), source.length() - 1);
        int comma = inside.indexOf(", ");
        return comma < 0 || !balanced(inside)
                ? new String[0]
                : new String[] {
                    source.substring(0, at),
                    inside.substring(0, comma),
                    inside.substring(comma + 2).strip()
                };
    }

    /** True where every bracket that closes was opened in this text. */
    public static boolean balanced(String source) {
        int depth = 0;
        for (char c : source.toCharArray()) {
            depth += step(c);
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static int outside(String source, String operator, int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote == 0 && depth == 0 && source.startsWith(operator, i)) {
                return i;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += step(c);
            }
        }
        return -1;
    }

    private static int step(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
