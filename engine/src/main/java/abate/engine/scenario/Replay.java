package abate.engine.scenario;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.matter.Refusal;
import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Does what a scenario says, step by step, and compares. */
final class Replay {
    private static final Actor INTAKE = new Actor("intake_clerk", "intake clerk", Set.of("intake_clerk"));

    private final Scenario scenario;
    private final Stage stage;
    private final Deeds deeds;
    private final Particulars particulars;
    private final List<Telling.Attempted> refused = new ArrayList<>();
    private final Consequences consequences;
    private final Set<String> rules;

    /** Without asking which rules there are. */
    Replay(Book book, Scenario scenario) {
        this(book, scenario, Set.copyOf(scenario.rules()));
    }

    /** @param rules the ids a case may say it is about */
    Replay(Book book, Scenario scenario, Set<String> rules) {
        this.scenario = scenario;
        this.rules = rules;
        this.stage = new Stage(book, new ArrayList<>(scenario.problems()));
        this.deeds = new Deeds(stage);
        this.particulars = new Particulars(stage);
        this.consequences = new Consequences(scenario, stage.failed());
    }

    Replayed run() {
        failed();
        return new Telling(stage, refused).of(scenario);
    }

    /** What did not come out as the scenario says, without telling what it came to. */
    List<Problem> failed() {
        scenario.steps().forEach(this::step);
        stage.missed().tell(stage.failed());
        scenario.about()
                .forEach(rule -> RuleNames.unknown(stage.book(), rule.id(), rules)
                        .ifPresent(says -> stage.problem(rule.line(), says)));
        consequences.inOrderOfLines();
        return stage.failed();
    }

    /** What has come on file so far. */
    List<Act> acts() {
        return stage.acts();
    }

    private void step(Step step) {
        consequences.begin(step);
        stage.missed().begin(step);
        LocalDate recorded = step.recorded().orElse(step.on());
        stage.reach(recorded.isBefore(step.on()) ? step.on() : recorded);
        if (!stage.missed().carries(step, stage.matters().keySet())) {
            carryOut(step);
        }
    }

    private void carryOut(Step step) {
        List<Refusal> refusals = switch (step.what()) {
            case Step.Tells tells -> {
                tells(step, tells);
                yield List.of();
            }
            case Step.Looks looks -> List.of();
            case Step.Measures(Written facts) -> {
                new Measuring(stage)
                        .take(facts, step.on())
                        .forEach(line -> refused.add(new Telling.Attempted(line, stage.nextNumber())));
                yield List.of();
            }
            case Step.Opens opens -> done(step);
            case Step.Does does -> done(step);
            case Step.Serves serves -> done(step);
            case Step.Strikes strikes -> done(step);
            case Step.Corrects corrects -> done(step);
        };
        boolean understood = consequences.done();
        if (step.what() instanceof Step.Opens opens && (!understood || (!refusals.isEmpty() && !toBeRefused(step)))) {
            stage.missed().opened(opens.matter());
        }
        new Expectations(stage, step.line(), refusals, understood).check(step.expect());
        consequences.compared();
    }

    private static boolean toBeRefused(Step step) {
        return step.expect()
                .filter(expect ->
                        expect instanceof Written.Parts parts && parts.parts().containsKey("refused"))
                .isPresent();
    }

    private void tells(Step step, Step.Tells tells) {
        tells.parties()
                .forEach((id, written) -> take(step, INTAKE, new Deed.PartyNamed(particulars.party(id, written))));
        if (!tells.facts().isEmpty()) {
            take(step, INTAKE, new Deed.FactsFound(particulars.facts(tells.facts())));
        }
    }

    private void take(Step step, Actor actor, Deed deed) {
        stage.take(new Act(stage.nextNumber(), stage.today(), step.on(), actor, deed));
    }

    /** Does it; gives back why it was refused. What cannot be understood as it is written is not done at all. */
    private List<Refusal> done(Step step) {
        List<Deeds.Prepared> prepared = deeds.of(step);
        if (consequences.misunderstood()) {
            return List.of();
        }
        return prepared.stream().flatMap(each -> judged(step, each).stream()).toList();
    }

    private List<Refusal> judged(Step step, Deeds.Prepared prepared) {
        Act act = new Act(stage.nextNumber(), stage.today(), step.on(), prepared.actor(), prepared.deed());
        return switch (CaseLaw.judge(stage.book(), stage.acts(), act)) {
            case CaseLaw.Judgment.Refused(List<Refusal> refusals) -> {
                Replayed.Line line = new Replayed.Line(
                        step.on(),
                        stage.labelOf(act.deed().matterId()),
                        "Refused: " + title(act.deed()),
                        true,
                        refusals.stream().map(Refusal::toString).toList());
                refused.add(new Telling.Attempted(line, act.number()));
                yield refusals;
            }
            case CaseLaw.Judgment.Allowed allowed -> {
                stage.take(act);
                stage.name(step.label(), act.number());
                nameMatters(step, act);
                yield List.of();
            }
        };
    }

    private void nameMatters(Step step, Act act) {
        if (act.deed() instanceof Deed.MatterOpened opened) {
            stage.nameMatter(opened.matter(), opened.matter());
        }
        stage.state().matters().stream()
                .filter(m -> m.openedBy() == act.number() && m.parent() != null)
                .forEach(m -> stage.nameMatter(step.label().isEmpty() ? m.id() : step.label(), m.id()));
    }

    private String service(Deed.ServiceTried tried) {
        String who = stage.state().party(tried.party()).map(Party::name).orElse(tried.party());
        String way = stage.state().matter(tried.matter()).stream()
                .flatMap(matter -> stage.state().deliveries(matter).stream())
                .filter(delivery -> delivery.letter().number() == tried.letterOf())
                .map(delivery -> delivery.ladder().methods().get(tried.method()))
                .filter(Objects::nonNull)
                .map(method -> method.title().english().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(tried.method());
        return "Service on " + who + ", " + way;
    }

    private String title(Deed deed) {
        return switch (deed) {
            case Deed.Performed p ->
                stage.state()
                        .matter(p.matter())
                        .map(Matter::procedure)
                        .map(procedure -> procedure.acts().get(p.act()))
                        .map(rule -> rule.title().english())
                        .orElse(p.act());
            case Deed.MatterOpened m ->
                "open " + stage.book().procedure(m.procedure()).title().english();
            case Deed.ServiceTried s -> service(s);
            case Deed.FactsFound f -> "facts";
            case Deed.PartyNamed p -> "name " + p.party().name();
            case Deed.Struck s -> "strike act " + s.act();
            case Deed.Corrected c -> "correct act " + c.act();
            case Deed.FileClosed c -> "close";
            case Deed.LawNoted n -> n.act();
        };
    }
}
