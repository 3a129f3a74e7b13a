package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Gate;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Delivery;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.service.Completion;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a replay came to: the timeline with reasons, the clocks, the charges and where each matter stands. */
final class Telling {
    private final Stage stage;
    private final List<Replayed.Line> refused;

    Telling(Stage stage, List<Replayed.Line> refused) {
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
                Optional.ofNullable(clock.party()).map(Party::name).orElse(""),
                clock.day(),
                clock.practical(),
                clock.standing().name().toLowerCase(Locale.ROOT),
                clock.reason().lines(Language.ENGLISH));
    }

    private List<Replayed.Line> timeline(CaseState state) {
        List<Replayed.Line> lines = new ArrayList<>();
        state.timeline().forEach(entry -> lines.add(line(state, entry)));
        lines.addAll(refused);
        lines.sort(Comparator.comparing(Replayed.Line::on));
        return lines;
    }

    private Replayed.Line line(CaseState state, Entry entry) {
        String says = entry.title().english()
                + (entry.number() == 0 ? "" : ", by " + entry.actor().name())
                + (entry.struckBy() == 0 ? "" : " [struck by act " + entry.struckBy() + "]")
                + (entry.correctedBy() == 0 ? "" : " [corrected by act " + entry.correctedBy() + "]");
        return new Replayed.Line(entry.on(), stage.labelOf(entry.matter()), says, false, reason(state, entry));
    }

    private static List<String> reason(CaseState state, Entry entry) {
        List<String> reason = new ArrayList<>();
        if (!entry.authority().isEmpty()) {
            reason.add(entry.authority().toString());
        }
        Optional<Matter> matter = entry.matter() == null ? Optional.empty() : state.matter(entry.matter());
        if (entry.done() != null && matter.isPresent()) {
            reason.addAll(because(state, matter.get(), entry.done().rule()));
        }
        entry.inQuestion().forEach(refusal -> reason.add("in question: " + refusal));
        return reason;
    }

    private static List<String> because(CaseState state, Matter matter, ActRule rule) {
        List<String> because = new ArrayList<>();
        rule.law()
                .ifPresent(trigger -> because.addAll(
                        switch (trigger) {
                            case ActRule.LetterServed(String act) -> served(state, matter, act);
                            case ActRule.ClockLapses(String clock) -> clock(state, matter, clock);
                            case ActRule.ChildrenClosed(String procedure) ->
                                List.of("every " + procedure + " of it is closed");
                            case ActRule.Condition(var holds) -> List.of(holds.source());
                        }));
        for (Gate gate : rule.gates()) {
            because.addAll(
                    switch (gate.test()) {
                        case Gate.By by -> clock(state, matter, by.clock());
                        case Gate.After after -> clock(state, matter, after.clock());
                        case Gate.From from -> clock(state, matter, from.clock());
                        case Gate.That that -> List.of();
                    });
        }
        return because;
    }

    private static List<String> clock(CaseState state, Matter matter, String name) {
        return state.clocks(matter).stream()
                .filter(clock -> clock.rule().name().equals(name))
                .flatMap(clock -> clock.reason().lines(Language.ENGLISH).stream())
                .toList();
    }

    private static List<String> served(CaseState state, Matter matter, String act) {
        List<String> served = new ArrayList<>();
        for (Delivery delivery : state.deliveries(matter)) {
            if (delivery.letter().rule().name().equals(act)
                    && delivery.completion() instanceof Completion.Complete complete) {
                served.add("Service on " + delivery.recipient().name() + " by "
                        + complete.method().title().english().toLowerCase(Locale.ROOT) + " is complete on "
                        + complete.on() + " (" + complete.method().authority() + ")");
            }
        }
        return served;
    }
}
