package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.Ladder;
import abate.engine.book.Procedure;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what a scenario says is done into acts; a wrong name is a problem with the nearest right one. */
final class Deeds {
    private static final String EVERYONE = "everyone";
    private static final Proof COMPLETE =
            new Proof("Process server", "as the method asks", "10:00", "as addressed", true);

    private final Stage stage;
    private final Particulars particulars;
    private final Actors actors;

    Deeds(Stage stage) {
        this.stage = stage;
        this.particulars = new Particulars(stage);
        this.actors = new Actors(stage);
    }

    /** What was done and by whom. */
    record Prepared(Deed deed, Actor actor) {}

    /** What a step does; more than one thing where a letter goes to everyone. */
    List<Prepared> of(Step step) {
        return step.what() instanceof Step.Serves serves && serves.to().equals(EVERYONE)
                ? everyone(step.line(), serves)
                : one(step).stream().toList();
    }

    private Optional<Prepared> one(Step step) {
        return switch (step.what()) {
            case Step.Looks looks -> Optional.empty();
            case Step.Tells tells -> Optional.empty();
            case Step.Measures measures -> Optional.empty();
            case Step.Opens opens -> opens(step.line(), opens);
            case Step.Does does -> does(step.line(), does);
            case Step.Serves serves -> serves(step.line(), serves);
            case Step.Strikes s ->
                stage.act(step.line(), s.step())
                        .map(act ->
                                new Prepared(new Deed.Struck(act.number(), s.why()), actors.of(step.line(), s.by())));
            case Step.Corrects c -> stage.act(step.line(), c.step()).map(act -> corrects(step.line(), c, act));
        };
    }

    private Optional<Prepared> opens(int line, Step.Opens opens) {
        Procedure procedure = stage.book().procedures().get(opens.procedure());
        if (procedure == null) {
            stage.problem(
                    line,
                    Asked.unknown(
                            "procedure",
                            opens.procedure(),
                            stage.book().procedures().keySet()));
            return Optional.empty();
        }
        String party = opens.party().isEmpty() ? null : opens.party();
        if (party != null && !stage.isParty(line, party)) {
            return Optional.empty();
        }
        if (party != null && procedure.runsFor() == null) {
            stage.problem(
                    line, "\"" + procedure.name() + "\" runs for the property, not for a party: leave out \"for\"");
            return Optional.empty();
        }
        return Optional.of(new Prepared(
                new Deed.MatterOpened(opens.matter(), procedure.name(), party), actors.of(line, opens.by())));
    }

    private Optional<Prepared> does(int line, Step.Does does) {
        return stage.matter(line, does.matter()).flatMap(matter -> {
            ActRule rule = matter.procedure().acts().get(does.act());
            if (rule == null) {
                stage.problem(
                        line,
                        Asked.unknown(
                                "act", does.act(), matter.procedure().acts().keySet()));
                return Optional.empty();
            }
            String party = party(line, does);
            Map<String, Value> given = particulars.of(line, rule, does.with());
            return Optional.of(new Prepared(
                    new Deed.Performed(matter.id(), rule.name(), party, given),
                    actors.of(line, does.by(), rule, party)));
        });
    }

    private @Nullable String party(int line, Step.Does does) {
        String named = !does.party().isEmpty()
                ? does.party()
                : stage.state().party(does.by()).map(Party::id).orElse("");
        return named.isEmpty() || !stage.isParty(line, named) ? null : named;
    }

    private Optional<Prepared> serves(int line, Step.Serves serves) {
        Optional<Matter> matter = stage.matter(line, serves.matter());
        if (matter.isEmpty() || !stage.isParty(line, serves.to())) {
            return Optional.empty();
        }
        Optional<Done> letter = letter(line, serves, matter.get());
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        Deed deed = new Deed.ServiceTried(
                matter.get().id(),
                letter.get().number(),
                serves.to(),
                serves.method(),
                step(line, serves, matter.get(), letter.get()),
                serves.failed().isEmpty(),
                serves.failed().orElse(""),
                serves.proof().map(this::proof).orElse(COMPLETE));
        return Optional.of(new Prepared(deed, actors.of(line, serves.by())));
    }

    /** Every step of the way, for each of those whom the letter goes to and who may be served that way. */
    private List<Prepared> everyone(int line, Step.Serves serves) {
        Optional<Matter> matter = stage.matter(line, serves.matter());
        Optional<Done> letter = matter.flatMap(m -> letter(line, serves, m));
        List<Prepared> prepared = new ArrayList<>();
        letter.stream()
                .flatMap(issued -> stage.state().deliveries(matter.orElseThrow()).stream()
                        .filter(d -> d.letter().number() == issued.number()))
                .forEach(delivery -> steps(delivery, serves)
                        .forEach(step -> serves(line, to(delivery.recipient().id(), step, serves))
                                .ifPresent(prepared::add)));
        if (letter.isPresent() && prepared.isEmpty()) {
            stage.otherwise(line, "nobody gets this letter by the way " + serves.method());
        }
        return prepared;
    }

    private static List<String> steps(Delivery delivery, Step.Serves serves) {
        Ladder.Method method = delivery.ladder().methods().get(serves.method());
        if (method == null) {
            return List.of();
        }
        return serves.step().isEmpty() ? method.steps() : List.of(serves.step());
    }

    private static Step.Serves to(String party, String step, Step.Serves serves) {
        return new Step.Serves(
                serves.letter(),
                serves.matter(),
                party,
                serves.method(),
                step,
                serves.failed(),
                serves.proof(),
                serves.by());
    }

    private Optional<Done> letter(int line, Step.Serves serves, Matter matter) {
        Optional<Long> labelled = stage.labelled(serves.letter());
        Done letter = labelled.isPresent() ? matter.byNumber(labelled.get()) : matter.latest(serves.letter());
        if (letter == null) {
            noLetter(stage, line, matter, serves.letter());
        }
        return Optional.ofNullable(letter);
    }

    /** Tells why an act has no letter: it is none, it issues none, or it was not done. */
    static void noLetter(Stage stage, int line, Matter matter, String act) {
        ActRule rule = matter.procedure().acts().get(act);
        List<String> issuing = matter.procedure().acts().values().stream()
                .filter(each -> each.letter() != null)
                .map(ActRule::name)
                .toList();
        if (rule == null || rule.letter() == null) {
            stage.problem(line, Asked.unknown("act with a letter", act, issuing));
        } else {
            stage.otherwise(line, "\"" + act + "\" has not been done, so there is no letter of it yet");
        }
    }

    /** The step that was written, or the only one the method has. */
    private String step(int line, Step.Serves serves, Matter matter, Done letter) {
        Optional<Delivery> delivery = stage.state().deliveries(matter).stream()
                .filter(d -> d.letter().number() == letter.number()
                        && d.recipient().id().equals(serves.to()))
                .findFirst();
        if (delivery.isEmpty()) {
            return serves.step().isEmpty() ? "mailed" : serves.step();
        }
        Ladder ladder = delivery.get().ladder();
        Ladder.Method method = ladder.methods().get(serves.method());
        if (method == null) {
            stage.problem(
                    line,
                    Asked.unknown(
                            "way of service", serves.method(), ladder.methods().keySet()));
            return serves.step();
        }
        if (serves.step().isEmpty()) {
            if (method.steps().size() > 1 && serves.failed().isEmpty()) {
                stage.problem(line, whichStep(method, delivery.get()));
            }
            return method.steps().getFirst();
        }
        if (!method.steps().contains(serves.step())) {
            stage.problem(line, Asked.unknown("step of service", serves.step(), method.steps()));
        }
        return serves.step();
    }

    /** Which steps a way of service has, and which of them are still missing. */
    private static String whichStep(Ladder.Method method, Delivery delivery) {
        List<String> missing = new ArrayList<>(method.steps());
        delivery.attempts().stream()
                .filter(tried -> tried.done() && tried.method().equals(method.name()))
                .forEach(tried -> missing.remove(tried.step()));
        return "\"step\" is missing: " + method.name() + " is done in the steps "
                + String.join(", then ", method.steps())
                + (missing.size() == method.steps().size()
                        ? "; make a step of each"
                        : "; what is missing is " + String.join(", then ", missing));
    }

    private Proof proof(Written written) {
        if (written instanceof Written.Words || written instanceof Written.Nothing) {
            return Proof.NONE;
        }
        Asked at = new Asked(written, stage.failed());
        Proof proof = new Proof(at.text("who"), at.text("how"), at.text("time"), at.text("where"), at.yes("perjury"));
        at.done();
        return proof;
    }

    private Prepared corrects(int line, Step.Corrects corrects, Act act) {
        Map<String, Value> given = new LinkedHashMap<>();
        if (act.deed() instanceof Deed.Performed p) {
            stage.state()
                    .matter(p.matter())
                    .map(m -> m.procedure().acts().get(p.act()))
                    .ifPresent(rule -> given.putAll(particulars.of(line, rule, corrects.with())));
        }
        return new Prepared(
                new Deed.Corrected(act.number(), corrects.day().orElse(null), given, corrects.why()),
                actors.of(line, corrects.by()));
    }

    /** The fields of an act, for messages. */
    static Set<String> fields(ActRule rule) {
        Set<String> names = new TreeSet<>();
        for (Field field : rule.fields().values()) {
            names.add(field.name());
        }
        return names;
    }
}
