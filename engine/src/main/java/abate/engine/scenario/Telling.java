package abate.engine.scenario;

import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a replay came to: the timeline with reasons, the clocks, the charges and where each matter stands. */
final class Telling {
    private final Stage stage;
    private final List<Attempted> refused;

    Telling(Stage stage, List<Attempted> refused) {
        this.stage = stage;
        this.refused = refused;
    }

    Replayed of(Scenario scenario) {
        CaseState state = stage.state();
        Map<String, String> statuses = new LinkedHashMap<>();
        List<Replayed.ClockLine> clocks = new ArrayList<>();
        List<Replayed.ChargeLine> charges = new ArrayList<>();
        for (Matter matter : state.matters()) {
            String label = stage.labelOf(matter.id());
            statuses.put(label, matter.state());
            state.clocks(matter).forEach(clock -> clocks.add(clock(label, clock)));
            state.accounts(matter)
                    .charges()
                    .forEach(c -> charges.add(new Replayed.ChargeLine(
                            label,
                            c.rule().name(),
                            c.rule().account(),
                            c.amount(),
                            c.arisen(),
                            c.reason().lines(Language.ENGLISH))));
        }
        return new Replayed(
                scenario.file(),
                scenario.name(),
                scenario.rules(),
                stage.failed(),
                timeline(state),
                clocks,
                charges,
                statuses);
    }

    private static Replayed.ClockLine clock(String label, Clock clock) {
        return new Replayed.ClockLine(
                label,
                clock.rule().name(),
                clock.rule().means().english(),
                Optional.ofNullable(clock.party())
                        .map(Party::id)
                        .orElse(clock.rule().whose()),
                Optional.ofNullable(clock.party()).map(Party::name).orElse(""),
                clock.day(),
                clock.practical(),
                clock.standing().name().toLowerCase(Locale.ROOT),
                clock.reason().lines(Language.ENGLISH));
    }

    /** The acts in the order of their days; a refused attempt stands before the acts that came after it. */
    private List<Replayed.Line> timeline(CaseState state) {
        List<Replayed.Line> lines = new ArrayList<>();
        List<Attempted> waiting = new ArrayList<>(refused);
        for (Entry entry : state.timeline()) {
            List<Attempted> before = waiting.stream()
                    .filter(a -> a.line().on().isBefore(entry.on())
                            || (a.line().on().equals(entry.on()) && entry.number() >= a.before()))
                    .toList();
            before.forEach(a -> lines.add(a.line()));
            waiting.removeAll(before);
            lines.add(line(entry));
        }
        waiting.forEach(a -> lines.add(a.line()));
        return lines;
    }

    /** An attempt that the law refused, and the number of the act that would come next. */
    record Attempted(Replayed.Line line, long before) {}

    /** One act, with what it rested on that day, whatever came later. */
    private Replayed.Line line(Entry entry) {
        String says = entry.title().english()
                + (entry.number() == 0 ? "" : ", by " + entry.actor().name())
                + (entry.struckBy() == 0 ? "" : " [struck by act " + entry.struckBy() + "]")
                + (entry.correctedBy() == 0 ? "" : " [corrected by act " + entry.correctedBy() + "]");
        CaseState then = CaseLaw.fold(stage.book(), stage.acts(), entry.on());
        return new Replayed.Line(
                entry.on(), stage.labelOf(entry.matter()), says, false, new Because(then, entry).lines());
    }
}
