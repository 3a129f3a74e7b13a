package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Saying;
import abate.engine.book.Values;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Possible;
import abate.engine.matter.Refusal;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what came of a step with what the scenario says should. */
final class Expectations {
    private final Stage stage;
    private final int line;
    private final RefusalChecks refused;

    /**
     * What came of the step that begins on that line.
     *
     * @param understood false where the step itself is written wrong, so that nobody could judge it
     */
    Expectations(Stage stage, int line, List<Refusal> refusals, boolean understood) {
        this.stage = stage;
        this.line = line;
        this.refused = new RefusalChecks(stage, line, refusals, understood);
    }

    void check(Optional<Written> expect) {
        Asked at = new Asked(expect.orElse(new Written.Nothing(line)), stage.failed());
        refused.check(at.get("refused"));
        new DateChecks(stage).check(at);
        new SumChecks(stage).check(at);
        new MeasureChecks(stage).check(at);
        new LetterChecks(stage).check(at);
        each(at, "state", this::state);
        each(at, "sentence", this::sentence);
        each(at, "shows", this::shows);
        each(at, "possible", this::possible);
        each(at, "not_yet", this::notYet);
        each(at, "in_question", this::inQuestion);
        opening(at);
        closing(at);
        at.done();
    }

    /** A check of one matter. */
    interface OfMatter {
        void check(Matter matter, Written written);
    }

    private void each(Asked at, String name, OfMatter check) {
        each(stage, at, name, check);
    }

    static void each(Stage stage, Asked at, String name, OfMatter check) {
        at.under(name)
                .forEach((label, written) ->
                        stage.matter(written.line(), label).ifPresent(matter -> check.check(matter, written)));
    }

    private void state(Matter matter, Written written) {
        Set<String> states = matter.procedure().states().keySet();
        if (!states.contains(written.text())) {
            stage.problem(written.line(), Asked.unknown("state", written.text(), states));
        } else if (!matter.state().equals(written.text())) {
            stage.otherwise(
                    written.line(),
                    stage.labelOf(matter.id()) + " should stand at " + written.text() + " on " + stage.today()
                            + ", but stands at " + matter.state() + " since " + matter.since());
        }
    }

    private void sentence(Matter matter, Written written) {
        String sentence = stage.state().sentence(matter).english();
        if (!sentence.contains(written.text())) {
            stage.otherwise(written.line(), "the sentence should say \"" + written.text() + "\", but is: " + sentence);
        }
    }

    /** {@code shows: {escrow: {balance: $2,400}}}: what other matters may read of it, by the book's names. */
    private void shows(Matter matter, Written written) {
        Asked.inside(written, stage.failed()).forEach((name, expected) -> {
            if (!matter.procedure().shows().containsKey(name)) {
                stage.problem(
                        expected.line(),
                        Asked.unknown(
                                "thing it shows",
                                name,
                                matter.procedure().shows().keySet()));
                return;
            }
            Value found = stage.state().shown(matter, name);
            Value wanted = expected.text().equals("none") ? Value.ABSENT : Values.of(expected.plain());
            if (!found.equals(wanted)) {
                stage.otherwise(expected.line(), name + " should be " + shown(wanted) + ", but is " + shown(found));
            }
        });
    }

    private static String shown(Value value) {
        return value.present() ? Saying.of(value, Language.ENGLISH) : "none";
    }

    private void possible(Matter matter, Written written) {
        for (Written act : written.items()) {
            if (!known(matter, act.text(), act.line())) {
                continue;
            }
            boolean now = stage.state().possible(matter).stream()
                    .anyMatch(p -> p.rule().name().equals(act.text()) && p.now());
            if (!now) {
                stage.otherwise(
                        act.line(),
                        act.text() + " should be possible on " + stage.today() + ", but is not: "
                                + why(matter, act.text()));
            }
        }
    }

    private String why(Matter matter, String act) {
        return stage.state().possible(matter).stream()
                .filter(p -> p.rule().name().equals(act))
                .map(p -> RefusalChecks.say(p.refusals()))
                .findFirst()
                .orElseGet(() -> closed(matter, act));
    }

    /** Why the law would refuse an act that is not among those that can still be done. */
    private String closed(Matter matter, String act) {
        ActRule rule = Objects.requireNonNull(matter.procedure().acts().get(act));
        if (rule.byLaw()) {
            return "it comes about by operation of law, and nobody does it";
        }
        Actor whoever = new Actor("", "", Set.copyOf(rule.by()));
        Deed deed = new Deed.Performed(matter.id(), act, matter.party(), Map.of());
        Act tried = new Act(stage.nextNumber(), stage.today(), stage.today(), whoever, deed);
        List<Refusal> against = CaseLaw.judge(stage.book(), stage.acts(), tried)
                        instanceof CaseLaw.Judgment.Refused(var refusals)
                ? refusals.stream().filter(each -> each.field().isEmpty()).toList()
                : List.of();
        return against.isEmpty() ? "the matter cannot come there any more" : RefusalChecks.say(against);
    }

    private boolean known(Matter matter, String act, int at) {
        Set<String> acts = matter.procedure().acts().keySet();
        if (!acts.contains(act)) {
            stage.problem(at, Asked.unknown("act", act, acts));
        }
        return acts.contains(act);
    }

    /** {@code not_yet: {penalty: {order: 2025-08-01}}}, or with rules, or with no day where time alone does not help. */
    private void notYet(Matter matter, Written written) {
        Asked.inside(written, stage.failed()).forEach((act, expected) -> {
            if (!known(matter, act, expected.line())) {
                return;
            }
            Optional<Possible> found = stage.state().possible(matter).stream()
                    .filter(p -> p.rule().name().equals(act))
                    .findFirst();
            List<Refusal> against = found.map(Expectations::against).orElse(List.of());
            if (against.isEmpty()) {
                stage.otherwise(
                        expected.line(),
                        act + " should not be possible yet on " + stage.today() + ", but "
                                + (found.isEmpty() ? "will not be at all: " + closed(matter, act) : "is"));
            } else {
                notYet(expected, act, found.orElseThrow().from(), against);
            }
        });
    }

    /** Reasons against it, also those that an exception in the particulars would lift. */
    private static List<Refusal> against(Possible possible) {
        List<Refusal> against = new ArrayList<>(possible.refusals());
        against.addAll(possible.cautions());
        return against;
    }

    private void notYet(Written expected, String act, @Nullable LocalDate from, List<Refusal> against) {
        String wanted = expected instanceof Written.Words && !RefusalChecks.YES.contains(expected.text())
                ? expected.text()
                : "";
        List<String> rules = expected instanceof Written.Several(int line, List<Written> items)
                ? items.stream().map(Written::text).toList()
                : List.of();
        if (expected instanceof Written.Parts) {
            Asked at = new Asked(expected, stage.failed());
            wanted = at.text("from");
            rules = at.words("rules");
            at.done();
        }
        if (!wanted.isEmpty()
                && Asked.day(new Written.Words(expected.line(), wanted), stage.failed())
                        .isEmpty()) {
            return;
        }
        if (!wanted.isEmpty() && !wanted.equals(String.valueOf(from))) {
            stage.otherwise(
                    expected.line(),
                    act + " should be possible from " + wanted + ", but "
                            + (from == null ? "time alone does not help" : "is from " + from) + ": "
                            + RefusalChecks.say(against));
        }
        refused.compare(expected.line(), against, rules, List.of());
    }

    private void inQuestion(Matter matter, Written written) {
        List<String> found = matter.done().stream()
                .filter(done -> !done.inQuestion().isEmpty())
                .map(done -> done.rule().name())
                .toList();
        List<String> wanted = written.items().stream()
                .map(Written::text)
                .filter(each -> !each.equals("none"))
                .toList();
        boolean known = wanted.stream()
                .filter(act -> !known(matter, act, written.line()))
                .toList()
                .isEmpty();
        if (known && !found.equals(wanted)) {
            stage.otherwise(written.line(), "in question should be " + wanted + ", but is " + found);
        }
    }

    /** {@code may_open: [notice-and-order]} and {@code may_not_open: {notice-and-order: [SB-01]}}. */
    private void opening(Asked at) {
        CaseState state = stage.state();
        at.get("may_open").map(Written::items).orElse(List.of()).forEach(each -> {
            var found = state.openable().stream()
                    .filter(o -> o.procedure().name().equals(each.text()))
                    .findFirst();
            if (found.isEmpty()) {
                stage.problem(each.line(), procedure(each.text()));
            } else if (!found.get().refusals().isEmpty()) {
                stage.otherwise(
                        each.line(),
                        "it cannot be opened: " + RefusalChecks.say(found.get().refusals()));
            }
        });
        at.under("may_not_open").forEach((name, written) -> {
            var found = state.openable().stream()
                    .filter(o -> o.procedure().name().equals(name))
                    .findFirst();
            if (found.isEmpty()) {
                stage.problem(written.line(), procedure(name));
            } else if (found.get().refusals().isEmpty()) {
                stage.otherwise(written.line(), name + " can be opened");
            } else {
                List<String> rules = written.items().stream().map(Written::text).toList();
                refused.compare(written.line(), found.get().refusals(), rules, List.of());
            }
        });
    }

    private String procedure(String name) {
        return Asked.unknown(
                "procedure that people open",
                name,
                stage.state().openable().stream().map(o -> o.procedure().name()).toList());
    }

    /** {@code can_close: yes}, or no with what still holds the file open. */
    private void closing(Asked at) {
        at.get("can_close").ifPresent(written -> {
            List<Refusal> obstacles = stage.state().obstaclesToClosing();
            if (at.yes("can_close") != obstacles.isEmpty()) {
                stage.otherwise(
                        written.line(),
                        obstacles.isEmpty()
                                ? "nothing holds the case open"
                                : "the case is held open: " + RefusalChecks.say(obstacles));
            }
        });
    }
}
