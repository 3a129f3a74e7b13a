package abate.engine.standards;

import abate.engine.words.Parsed;
import abate.engine.written.Asked;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one measured fact; what cannot be read is a problem with its line. */
final class FactReader {
    private static final Exact HUNDRED = Exact.of(100);

    private FactReader() {}

    static @Nullable Fact read(FactKind kind, Written written, List<Problem> problems) {
        return switch (kind.type()) {
            case MEASURE -> measure(kind, written, problems);
            case YES_NO -> flag(kind, written, problems);
            case ONE_OF -> chosen(kind, written, problems, true);
            case ANY_OF -> chosen(kind, written, problems, false);
            case WORDS -> note(kind, written, problems);
        };
    }

    private static @Nullable Fact measure(FactKind kind, Written written, List<Problem> problems) {
        switch (Quantity.parse(written.text(), kind.unit())) {
            case Parsed.Read<Quantity>(Quantity read) -> {
                boolean counted = kind.unit() == Unit.COUNT;
                if (counted && !(read.amount().whole() && read.unit() == Unit.COUNT)) {
                    problems.add(
                            new Problem(written.line(), "\"" + written.text() + "\" is not a count; write it as 2"));
                    return null;
                }
                if (kind.unit() == Unit.PERCENT && read.amount().compareTo(HUNDRED) > 0) {
                    problems.add(new Problem(written.line(), "\"" + written.text() + "\" is more than 100 %"));
                    return null;
                }
                return new Fact.Measure(read.in(kind.unit()));
            }
            case Parsed.Misread<Quantity>(String text, String reason) -> {
                problems.add(new Problem(written.line(), kind.name() + ": " + reason));
                return null;
            }
        }
    }

    private static @Nullable Fact note(FactKind kind, Written written, List<Problem> problems) {
        if (written instanceof Written.Words) {
            return new Fact.Note(written.text());
        }
        problems.add(new Problem(written.line(), "\"" + kind.name() + "\" should be words"));
        return null;
    }

    private static @Nullable Fact flag(FactKind kind, Written written, List<Problem> problems) {
        return switch (written.text()) {
            case "yes", "true" -> new Fact.Flag(true);
            case "no", "false" -> new Fact.Flag(false);
            default -> {
                problems.add(new Problem(
                        written.line(), "\"" + kind.name() + "\" should be yes or no, not \"" + written.text() + "\""));
                yield null;
            }
        };
    }

    private static @Nullable Fact chosen(FactKind kind, Written written, List<Problem> problems, boolean one) {
        if (!one && written.text().equals("none") && !kind.choices().containsKey("none")) {
            return new Fact.Chosen(new TreeSet<>());
        }
        Set<String> chosen = new TreeSet<>();
        for (Written each : written.items()) {
            if (kind.choices().containsKey(each.text())) {
                chosen.add(each.text());
            } else {
                problems.add(new Problem(
                        each.line(),
                        Asked.unknown(
                                "choice of " + kind.name(),
                                each.text(),
                                kind.choices().keySet())));
            }
        }
        if (one && written.items().size() != 1) {
            problems.add(new Problem(written.line(), "\"" + kind.name() + "\" should be one choice"));
        }
        return Fact.Chosen.of(chosen);
    }
}
