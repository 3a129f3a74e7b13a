package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Gate;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why a line of the timeline stands there: its provision, the clocks it had to keep, the service it rests on. */
final class Because {
    private final CaseState state;
    private final Entry entry;
    private final Optional<Matter> matter;
    private final List<String> lines = new ArrayList<>();

    Because(CaseState state, Entry entry) {
        this.state = state;
        this.entry = entry;
        this.matter = Optional.ofNullable(entry.matter()).flatMap(state::matter);
    }

    List<String> lines() {
        cite(entry.authority());
        Done done = entry.done();
        if (done != null) {
            matter.ifPresent(m -> done(m, done.rule()));
        }
        if (entry.deed() != null) {
            deed(entry.deed());
        }
        entry.inQuestion().forEach(refusal -> lines.add("in question: " + refusal));
        return lines;
    }

    private void cite(Authority authority) {
        if (!authority.isEmpty() && !lines.contains(authority.toString())) {
            lines.add(authority.toString());
        }
    }

    private void deed(Deed deed) {
        switch (deed) {
            case Deed.PartyNamed(var party) ->
                lines.add("as " + String.join(", ", party.roles()).replace('_', ' '));
            case Deed.FactsFound(var facts) ->
                lines.add("on file: " + String.join(", ", facts.keySet()).replace('_', ' '));
            case Deed.MatterOpened(var id, var name, var party) ->
                opened(state.book().procedure(name));
            case Deed.ServiceTried tried -> service(tried);
            case Deed.Struck(var act, var why) -> lines.add(why);
            case Deed.Corrected c -> lines.add(c.why());
            case Deed.Performed p -> {}
            case Deed.FileClosed closed -> lines.add(closed.note().isBlank() ? "nothing holds it open" : closed.note());
            case Deed.LawNoted n -> {}
        }
    }

    private void opened(Procedure procedure) {
        cite(procedure.authority());
        procedure.openGates().forEach(gate -> cite(gate.authority()));
    }

    private void service(Deed.ServiceTried tried) {
        matter.stream()
                .flatMap(m -> state.deliveries(m).stream())
                .filter(d -> d.letter().number() == tried.letterOf()
                        && d.recipient().id().equals(tried.party()))
                .findFirst()
                .ifPresent(d -> {
                    cite(Optional.ofNullable(d.ladder().methods().get(tried.method()))
                            .map(method -> method.authority())
                            .orElse(Authority.NONE));
                    cite(d.rule().authority());
                });
    }

    private void done(Matter of, ActRule rule) {
        rule.law().ifPresent(trigger -> {
            switch (trigger) {
                case ActRule.LetterServed(String act) -> served(of, act);
                case ActRule.ClockLapses(String clock) -> clock(of, clock);
                case ActRule.ChildrenClosed(String procedure) ->
                    lines.add("every matter of it is closed: "
                            + state.book().procedure(procedure).title().english());
                case ActRule.Condition condition -> {}
            }
        });
        for (Gate gate : rule.gates()) {
            switch (gate.test()) {
                case Gate.By by -> clock(of, by.clock());
                case Gate.After after -> clock(of, after.clock());
                case Gate.From from -> clock(of, from.clock());
                case Gate.That that -> {}
            }
        }
    }

    private void clock(Matter of, String name) {
        Done done = entry.done();
        String who = done == null ? null : done.party();
        state.clocks(of).stream()
                .filter(clock -> clock.rule().name().equals(name))
                .filter(clock -> clock.party() == null
                        || who == null
                        || clock.party().id().equals(who))
                .forEach(clock -> lines.addAll(clock.reason().lines(Language.ENGLISH)));
    }

    /** The service of the letter it came of: the latest that was served by then. */
    private void served(Matter of, String act) {
        Map<Long, List<Delivery>> letters = state.deliveries(of).stream()
                .filter(d -> d.letter().rule().name().equals(act) && d.rule().starts())
                .collect(Collectors.groupingBy(d -> d.letter().number(), TreeMap::new, Collectors.toList()));
        letters.values().stream()
                .filter(copies -> copies.stream()
                        .map(copy -> copy.completion().day())
                        .allMatch(day -> day != null && !day.isAfter(entry.on())))
                .reduce((earlier, later) -> later)
                .ifPresent(copies -> copies.forEach(this::service));
    }

    private void service(Delivery delivery) {
        if (delivery.completion() instanceof Completion.Complete complete) {
            lines.add("Service on " + delivery.recipient().name() + " by "
                    + complete.method().title().english().toLowerCase(Locale.ROOT) + " is complete on "
                    + Dates.say(complete.on(), Language.ENGLISH) + " ("
                    + complete.method().authority() + ")");
        }
    }
}
