package abate.engine.book;

import abate.engine.time.Count;
import abate.engine.time.Deadline;
import abate.engine.time.Direction;
import abate.engine.time.Roll;
import abate.engine.time.Span;
import abate.engine.value.Kind;
import abate.engine.words.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one clock: {@code count: 20 days after order.served_on}, {@code later_of: […]}, {@code meeting_of: board}. The number
 * may be a dated parameter, {@code count: law.escrow_objection_days days after tell_landlord.served_on}, or an answer that was
 * given, {@code count: appoint.years years after appoint.begins}.
 */
final class ClockReader {
    private static final Map<String, ClockRule.Sort> SORTS = Map.of(
            "right", ClockRule.Sort.RIGHT,
            "duty", ClockRule.Sort.DUTY,
            "earliest", ClockRule.Sort.EARLIEST,
            "marks", ClockRule.Sort.MARKS,
            "runs", ClockRule.Sort.RUNS);

    private static final Pattern READ = Pattern.compile("([a-z_]\\w*(?:\\.\\w+)+) (\\D.*)");

    private final String name;
    private final Section section;
    private final Grammar grammar;
    private final BookReader.Common common;
    private final Authority procedure;

    /** @param procedure what the procedure rests on; a clock that cites nothing rests on it too */
    ClockReader(String name, Section section, Grammar grammar, BookReader.Common common, Authority procedure) {
        this.name = name;
        this.section = section;
        this.grammar = grammar;
        this.common = common;
        this.procedure = procedure;
    }

    ClockRule read() {
        String kind = section.text("kind");
        ClockRule.Sort sort = SORTS.get(kind);
        if (sort == null) {
            section.problem("\"kind\" should be one of right, duty, earliest, marks, runs, not " + kind);
            sort = ClockRule.Sort.MARKS;
        }
        ClockRule rule = new ClockRule(
                name,
                section.said("means"),
                sort,
                section.optional("whose").orElse(""),
                section.optional("each")
                        .map(each -> each.replaceFirst("^recipient of ", ""))
                        .orElse(null),
                spec(section),
                section.optional("used_by").orElse(null),
                section.words("met_by"),
                section.authority().or(procedure));
        section.done();
        return rule;
    }

    private ClockRule.Spec spec(Section at) {
        Authority authority = at.authority();
        if (at.has("count")) {
            return counted(at, "count");
        }
        if (at.has("day")) {
            return new ClockRule.On(grammar.needed(at, "day", Kind.DAY), authority);
        }
        if (at.has("later_of")) {
            return new ClockRule.LaterOf(specs(at, "later_of"), authority);
        }
        if (at.has("earlier_of")) {
            return new ClockRule.EarlierOf(specs(at, "earlier_of"), authority);
        }
        if (at.has("first_of")) {
            return new ClockRule.FirstOf(cases(at), authority);
        }
        if (at.has("meeting_of")) {
            return new ClockRule.MeetingOf(at.text("meeting_of"), counted(at, "at_least"), authority);
        }
        at.problem("a clock needs count, day, later_of, earlier_of, first_of or meeting_of");
        return new ClockRule.LaterOf(List.of(), authority);
    }

    private List<ClockRule.Spec> specs(Section at, String key) {
        List<ClockRule.Spec> specs = new ArrayList<>();
        at.list(key).forEach(each -> {
            specs.add(spec(each));
            each.done();
        });
        return specs;
    }

    private List<ClockRule.Case> cases(Section at) {
        List<ClockRule.Case> cases = new ArrayList<>();
        at.list("first_of").forEach(each -> {
            cases.add(new ClockRule.Case(Optional.ofNullable(grammar.optional(each, "if", Kind.FLAG)), spec(each)));
            each.done();
        });
        return cases;
    }

    private ClockRule.Counted counted(Section at, String key) {
        String text = at.text(key);
        Matcher number = READ.matcher(text);
        boolean read = number.matches();
        String plain = read ? "1 " + number.group(2) : text;
        int split = Math.max(plain.indexOf(" after "), plain.indexOf(" before "));
        String span = split < 0 ? plain : plain.substring(0, plain.indexOf(' ', split + 1));
        String anchor = split < 0 ? "today" : plain.substring(plain.indexOf(' ', split + 1) + 1);
        Roll roll = roll(at);
        boolean suggest = at.optional("suggest").isPresent();
        return new ClockRule.Counted(
                deadline(at, span, roll),
                grammar.compile(at, key, anchor, Kind.ANY),
                suggest,
                at.authority(),
                read ? grammar.compile(at, key, number.group(1), Kind.WHOLE) : null);
    }

    private Deadline deadline(Section at, String text, Roll roll) {
        return switch (Span.parse(text)) {
            case Parsed.Read<Span>(Span span) -> {
                if (span.count().needsTheHour() && roll != Roll.NONE) {
                    at.problem("hours do not roll off a closed day (T-11); leave out \"roll\"");
                    yield Deadline.of(span, Roll.NONE, common.calendars());
                }
                yield Deadline.of(span, roll, common.calendars());
            }
            case Parsed.Misread<Span>(String written, String reason) -> {
                at.problem(reason);
                yield new Deadline(new Count.Days(0), Direction.AFTER, Roll.NONE, common.calendars());
            }
        };
    }

    private static Roll roll(Section at) {
        String roll = at.optional("roll").orElse("none");
        return switch (roll) {
            case "none" -> Roll.NONE;
            case "next open day" -> Roll.NEXT_OPEN;
            case "prior open day" -> Roll.PREVIOUS_OPEN;
            default -> {
                at.problem("\"roll\" should be next open day, prior open day or none, not " + roll);
                yield Roll.NONE;
            }
        };
    }
}
