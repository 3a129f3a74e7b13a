package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ClockRule;
import abate.engine.book.LetterRule;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says plainly why a place in the words of a refusal has no value: a day that cannot be told because a paper is not served
 * or an act is not done.
 */
final class NotKnown {
    private static final int DEEPEST = 4;

    private static final Words A_DAY = new Words("a day not known yet", "día que aún no se conoce");
    private static final Words SOMETHING = new Words("(not known yet)", "(aún no se conoce)");

    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final Scope scope;
    private final Set<ClockRule> days = new LinkedHashSet<>();
    private final Set<Words> unserved = new LinkedHashSet<>();
    private final Set<Words> undone = new LinkedHashSet<>();

    NotKnown(CaseState file, Matter matter, LocalDate now, Scope scope) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.scope = scope;
    }

    /** What stands in place of the value, which has none; why not is remembered. */
    Words place(Expression expression) {
        int before = days.size();
        read(expression, "", 0);
        return days.size() > before || days.stream().anyMatch(clock -> isOnly(expression, clock)) ? A_DAY : SOMETHING;
    }

    /** Those words and, where a place of them has no value, why not; else those words alone. */
    Words told(Words says) {
        if (days.isEmpty() && unserved.isEmpty() && undone.isEmpty()) {
            return says;
        }
        List<ClockRule> which = List.copyOf(days);
        List<Words> why = List.copyOf(unserved.isEmpty() ? undone : unserved);
        return Words.said(language -> says.in(language) + " " + because(which, why, language));
    }

    /** Why this cannot be told, as {@link #told} says it; no words where nothing more is known. */
    Words why(Expression expression) {
        place(expression);
        List<ClockRule> which = List.copyOf(days);
        List<Words> why = List.copyOf(unserved.isEmpty() ? undone : unserved);
        return which.isEmpty() && why.isEmpty() ? Words.NONE : Words.said(language -> because(which, why, language));
    }

    private static String because(List<ClockRule> days, List<Words> why, Language language) {
        String reasons = why.stream().map(each -> each.in(language)).collect(Collectors.joining("; "));
        if (days.isEmpty()) {
            return capital(reasons) + ".";
        }
        String what = days.stream()
                .map(clock -> clock.means().in(language))
                .collect(Collectors.joining(language.pick(" and the ", " y ")));
        return language.pick("The " + what + " cannot be told yet", "Aún no se puede decir: " + what)
                + (reasons.isEmpty() ? "" : language.pick(": ", ", porque ") + reasons)
                + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isOnly(Expression expression, ClockRule clock) {
        return expression.source().strip().replaceFirst("^clock\\.", "").equals(clock.name());
    }

    private void read(Expression expression, String letter, int depth) {
        if (depth < DEEPEST) {
            expression.paths().forEach(path -> read(path, letter, depth));
        }
    }

    private void read(String path, String letter, int depth) {
        String[] names = path.split("\\.", 3);
        boolean pointed = Set.of("clock", "done", "served").contains(names[0]) && names.length > 1;
        String root = pointed ? names[1] : names[0];
        String part = names.length > 1 && !pointed ? names[1] : names[0];
        ClockRule clock = matter.procedure().clocks().get(root);
        ActRule act = matter.procedure().acts().get(root);
        Expression said = matter.procedure().says().get(root);
        if (names[0].equals("recipient") && !letter.isEmpty()) {
            act(Objects.requireNonNull(matter.procedure().acts().get(letter)), part);
        } else if (clock != null) {
            clock(clock, depth);
        } else if (act != null) {
            act(act, part);
        } else if (said != null && !said.in(scope).present()) {
            read(said, letter, depth + 1);
        }
    }

    private void clock(ClockRule clock, int depth) {
        if (new Clocks(file, matter, now).day(clock, null).isPresent()) {
            return;
        }
        if (depth == 0) {
            days.add(clock);
        }
        String letter = clock.each() == null ? "" : clock.each();
        List<Expression> rests = rests(clock.spec());
        rests.forEach(each -> read(each, letter, depth + 1));
        if (rests.isEmpty() && depth > 0) {
            undone.add(Words.said(language -> language.pick("the ", "")
                    + clock.means().in(language)
                    + language.pick(" is not known yet", ": aún no se conoce")));
        }
    }

    private List<Expression> rests(ClockRule.@Nullable Spec spec) {
        return switch (spec) {
            case null -> List.of();
            case ClockRule.Counted counted -> List.of(counted.anchor());
            case ClockRule.On on -> List.of(on.day());
            case ClockRule.LaterOf several -> restsOf(several.of());
            case ClockRule.EarlierOf several -> restsOf(several.of());
            case ClockRule.FirstOf first -> rests(first.taken(scope));
            case ClockRule.MeetingOf meeting -> List.of(meeting.atLeast().anchor());
        };
    }

    private List<Expression> restsOf(List<ClockRule.Spec> specs) {
        List<Expression> all = new ArrayList<>();
        specs.forEach(each -> all.addAll(rests(each)));
        return all;
    }

    private void act(ActRule act, String part) {
        Done done = matter.latest(act.name());
        if (done == null) {
            undone.add(Words.said(language -> language.pick("“", "«")
                    + act.title().in(language)
                    + language.pick(
                            act.byLaw() ? "” has not come about" : "” has not been done",
                            act.byLaw() ? "» no ha ocurrido" : "» no se ha hecho")));
        } else if (part.matches("served(_on)?") && servedOn(done) == Value.ABSENT) {
            unserved.add(Words.said(language -> language.pick("service of “", "la entrega de «")
                    + title(act).in(language)
                    + language.pick("” is not complete", "» no está completa")));
        }
    }

    private Value servedOn(Done issued) {
        return new Deliveries(file, matter)
                .servedOn(issued)
                .<Value>map(Value.Day::new)
                .orElse(Value.ABSENT);
    }

    /** As people call the paper; the act's own title where it issues none. */
    private Words title(ActRule act) {
        LetterRule letter =
                act.letter() == null ? null : matter.procedure().letters().get(act.letter());
        return letter == null ? act.title() : letter.title();
    }
}
