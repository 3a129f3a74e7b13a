package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.Gate;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges acts of one matter against the book: who, where it stands, how often, with what, and every gate. */
final class Judge {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;

    Judge(CaseState file, Matter matter, LocalDate now) {
        this.file = file;
        this.matter = matter;
        this.now = now;
    }

    /** Every reason the law gives against this act, judged with the act already on file; empty where it stands. */
    List<Refusal> refusals(Done candidate) {
        List<Refusal> refusals = new ArrayList<>();
        ActRule rule = candidate.rule();
        if (!mayDo(candidate)) {
            refusals.add(notTheirs(rule));
        }
        refusals.addAll(standing(rule));
        once(rule).ifPresent(refusals::add);
        matter.put(candidate);
        try {
            Scope scope = new MatterScope(file, matter, now).judging(candidate);
            boolean complete = true;
            for (Field field : rule.fields().values()) {
                List<Refusal> wrong = new FieldCheck(field, scope, file).refusals(candidate);
                complete &= wrong.isEmpty();
                refusals.addAll(wrong);
            }
            for (Gate gate : rule.gates()) {
                if (complete || !gate.needsParticulars()) {
                    gate(gate, scope, candidate.on()).ifPresent(refusals::add);
                }
            }
            if (refusals.isEmpty()) {
                refusals.addAll(missingContents(rule, scope));
            }
        } finally {
            matter.takeBack();
        }
        return refusals;
    }

    private boolean mayDo(Done candidate) {
        for (String role : candidate.rule().by()) {
            if (role.equals("anyone") || plays(candidate.actor(), role)) {
                return true;
            }
        }
        return false;
    }

    private Refusal notTheirs(ActRule rule) {
        return Refusal.of(
                new Words(
                        "This is for " + titles(rule, Language.ENGLISH) + " to do.",
                        "Esto corresponde a: " + titles(rule, Language.SPANISH) + "."),
                rule.authority());
    }

    /** Whether someone plays a part, or is of the staff who put on file what such a party did. */
    private boolean plays(Actor actor, String role) {
        Procedure.PartyRole part = matter.procedure().parties().get(role);
        return actor.roles().contains(role)
                || (part != null && part.recordedBy().stream().anyMatch(actor.roles()::contains));
    }

    private String titles(ActRule rule, Language language) {
        return rule.by().stream()
                .map(role -> Optional.ofNullable(matter.procedure().parties().get(role))
                        .map(Procedure.PartyRole::title)
                        .map(title -> language.pick("the ", "") + title.in(language))
                        .orElse(role))
                .collect(java.util.stream.Collectors.joining(language.pick(" or ", " o ")));
    }

    /** Where the matter stands elsewhere, the refusal says where and since when, never a code. */
    private List<Refusal> standing(ActRule rule) {
        if (rule.allowedIn(matter.state())) {
            return List.of();
        }
        Words sentence = file.sentence(matter);
        Done led = matter.ledTo();
        Authority why = led == null ? rule.authority() : led.rule().authority().or(rule.authority());
        return List.of(Refusal.of(
                new Words(
                        sentence.english() + " So it has stood since " + Dates.say(matter.since(), Language.ENGLISH)
                                + ".",
                        sentence.in(Language.SPANISH) + " Así consta desde el "
                                + Dates.say(matter.since(), Language.SPANISH) + "."),
                why));
    }

    private Optional<Refusal> once(ActRule rule) {
        Done before = matter.latest(rule.name());
        if (rule.repeats() || before == null) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                new Words(
                        "This was done on " + Dates.say(before.on(), Language.ENGLISH) + " and is done once.",
                        "Esto se hizo el " + Dates.say(before.on(), Language.SPANISH) + " y se hace una sola vez."),
                rule.authority()));
    }

    /** The refusal of a gate on that day, or empty where the gate is open or does not matter. */
    Optional<Refusal> gate(Gate gate, Scope scope, LocalDate on) {
        if ((gate.when() != null && !gate.when().holds(scope))
                || (gate.unless() != null && gate.unless().holds(scope))) {
            return Optional.empty();
        }
        return switch (gate.test()) {
            case Gate.That that ->
                that.condition().holds(scope) ? Optional.empty() : Optional.of(refusal(gate, scope, null));
            case Gate.By by -> {
                LocalDate day = clock(by.clock(), whose(by, scope));
                yield day != null && on.isAfter(day)
                        ? Optional.of(refusal(gate, scope.with(by.clock(), Value.of(day)), null))
                        : Optional.empty();
            }
            case Gate.After after -> {
                LocalDate day = clock(after.clock(), null);
                yield day != null && on.isAfter(day)
                        ? Optional.empty()
                        : Optional.of(refusal(gate, scope, day == null ? null : day.plusDays(1)));
            }
            case Gate.From from -> {
                LocalDate day = clock(from.clock(), null);
                LocalDate tested = from.day().isEmpty()
                        ? on
                        : from.day().get().in(scope) instanceof Value.Day(LocalDate given) ? given : null;
                yield day != null && tested != null && !tested.isBefore(day)
                        ? Optional.empty()
                        : Optional.of(refusal(gate, scope, from.day().isPresent() ? null : day));
            }
        };
    }

    private static @Nullable String whose(Gate.By by, Scope scope) {
        Value who = by.whose().map(e -> e.in(scope)).orElse(Value.ABSENT);
        Value id = who instanceof Value.Structure party ? party.get("id") : who;
        return id instanceof Value.Text(String text) ? text : null;
    }

    private @Nullable LocalDate clock(String name, @Nullable String party) {
        ClockRule rule = Objects.requireNonNull(matter.procedure().clocks().get(name));
        return new Clocks(file, matter, now).day(rule, party).orElse(null);
    }

    private static Refusal refusal(Gate gate, Scope scope, @Nullable LocalDate from) {
        return new Refusal(
                new Words(
                        gate.otherwise().say(scope, Language.ENGLISH),
                        gate.otherwise().say(scope, Language.SPANISH)),
                gate.authority(),
                "",
                from);
    }

    /** A letter that lacks a required content is refused by the name of the content and its section. */
    private List<Refusal> missingContents(ActRule rule, Scope scope) {
        LetterRule letter =
                rule.letter() == null ? null : matter.procedure().letters().get(rule.letter());
        if (letter == null) {
            return List.of();
        }
        List<Refusal> missing = new ArrayList<>();
        for (LetterRule.Content content : letter.contents()) {
            if (content.when() != null && !content.when().holds(scope)) {
                continue;
            }
            boolean there = content.from() == null || content.from().in(scope).present();
            if (!there || !content.say().filled(scope)) {
                missing.add(Refusal.of(
                        new Words(
                                letter.title().english() + " must state: "
                                        + content.item().english() + ". It is not on file.",
                                letter.title().in(Language.SPANISH) + " debe indicar: "
                                        + content.item().in(Language.SPANISH) + ". No consta en el expediente."),
                        content.authority().or(letter.authority())));
            }
        }
        return missing;
    }

    List<Possible> possible() {
        Set<String> ahead = statesAhead();
        List<Possible> all = new ArrayList<>();
        for (ActRule rule : matter.procedure().acts().values()) {
            boolean here = rule.allowedIn(matter.state());
            boolean later = !here && rule.from().stream().anyMatch(ahead::contains);
            if (rule.byLaw()
                    || (!here && !later)
                    || (matter.isClosed()
                            && rule.from().isEmpty()
                            && rule.receives().isEmpty())
                    || (!rule.repeats() && matter.latest(rule.name()) != null)) {
                continue;
            }
            all.add(new Possible(matter, rule, withoutParticulars(rule), cautions(rule), later));
        }
        return all;
    }

    private List<Refusal> withoutParticulars(ActRule rule) {
        List<Refusal> refusals = new ArrayList<>(standing(rule));
        Scope scope = new MatterScope(file, matter, now);
        for (Gate gate : rule.gates()) {
            if (!gate.needsParticulars()) {
                gate(gate, scope, now).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /** What stands against an act unless its particulars make the exception the gate allows. */
    private List<Refusal> cautions(ActRule rule) {
        List<Refusal> cautions = new ArrayList<>();
        Scope scope = new MatterScope(file, matter, now);
        for (Gate gate : rule.gates()) {
            if (gate.excusedByParticulars()) {
                gate(gate, scope, now).ifPresent(cautions::add);
            }
        }
        return cautions;
    }

    /** The states that can be reached from where the matter stands. */
    private Set<String> statesAhead() {
        Set<String> ahead = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(matter.state()));
        while (!todo.isEmpty()) {
            String at = todo.pop();
            for (ActRule rule : matter.procedure().acts().values()) {
                if (rule.to() != null && rule.allowedIn(at) && ahead.add(rule.to())) {
                    todo.push(rule.to());
                }
            }
        }
        return ahead;
    }
}
