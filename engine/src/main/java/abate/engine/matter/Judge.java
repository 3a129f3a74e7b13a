package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.Gate;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Reading;
import abate.engine.expression.Scope;
import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        file.suppose(matter, candidate);
        try {
            Scope scope = new MatterScope(file, matter, now).judging(candidate);
            boolean complete = particulars(candidate, scope, refusals);
            for (Gate gate : rule.gates()) {
                if (complete || !gate.needsParticulars()) {
                    gate(gate, scope).ifPresent(refusals::add);
                }
            }
            if (refusals.isEmpty()) {
                missingContents(rule, scope, refusals);
            }
        } finally {
            file.takeBack(matter);
        }
        return refusals;
    }

    private boolean mayDo(Done candidate) {
        for (String role : candidate.rule().by()) {
            if (role.equals("anyone") || (plays(candidate.actor(), role) && isTheirs(candidate.party(), role))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one for whom it is done plays the part, where that part is not the jurisdiction's own. */
    private boolean isTheirs(@Nullable String party, String role) {
        Procedure.PartyRole part = matter.procedure().parties().get(role);
        return party == null
                || part == null
                || part.staff()
                || (role.equals(matter.procedure().runsFor()) && party.equals(matter.party()))
                || file.party(party).filter(who -> who.is(role)).isPresent();
    }

    private Refusal notTheirs(ActRule rule) {
        return Refusal.of(
                Words.said(language -> language.pick("This is for ", "Esto corresponde a: ")
                        + titles(rule, language)
                        + language.pick(" to do.", ".")),
                rule.authority());
    }

    /** Whether someone plays a part, or is of the staff who put on file what such a party did. */
    private boolean plays(Actor actor, String role) {
        if (actor.roles().contains(role)) {
            return true;
        }
        Procedure.PartyRole part = matter.procedure().parties().get(role);
        return part != null && part.recordedBy().stream().anyMatch(actor.roles()::contains);
    }

    private String titles(ActRule rule, Language language) {
        return rule.by().stream()
                .map(role -> Optional.ofNullable(matter.procedure().parties().get(role))
                        .map(Procedure.PartyRole::title)
                        .map(title -> language.pick("the ", "") + title.in(language))
                        .orElse(role))
                .collect(Collectors.joining(language.pick(" or ", " o ")));
    }

    /** Where the matter stands elsewhere, the refusal says where and since when, never a code. */
    List<Refusal> standing(ActRule rule) {
        if (rule.allowedIn(matter.state())) {
            return List.of();
        }
        Words sentence = file.sentence(matter);
        LocalDate since = matter.since();
        Done led = matter.ledTo();
        Authority why = led == null ? rule.authority() : led.rule().authority().or(rule.authority());
        return List.of(Refusal.of(
                Words.said(language -> language.pick("This step is not open now: ", "Este paso no está abierto ahora: ")
                        + sentence.in(language)
                        + language.pick(" So it has stood since ", " Así consta desde el ")
                        + Dates.say(since, language)
                        + "."),
                why));
    }

    private Optional<Refusal> once(ActRule rule) {
        Done before = rule.repeats() ? null : matter.latest(rule.name());
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                Words.said(language -> language.pick("This was done on ", "Esto se hizo el ")
                        + Dates.say(before.on(), language)
                        + language.pick(" and is done once.", " y se hace una sola vez.")),
                rule.authority()));
    }

    /** Whether every particular is there and as it must be; the reasons why not go with the others. */
    private boolean particulars(Done candidate, Scope scope, List<Refusal> refusals) {
        boolean complete = true;
        Supplier<NotKnown> missing = () -> new NotKnown(file, matter, now, scope);
        for (Field field : candidate.rule().fields().values()) {
            Refusal wrong = new FieldCheck(field, scope, file, candidate.rule(), missing)
                    .refusal(candidate.particulars().get(field.name()));
            if (wrong != null) {
                complete = false;
                refusals.add(wrong);
            }
        }
        return complete;
    }

    /** The refusal of a gate, or empty where the gate is open or does not matter. */
    Optional<Refusal> gate(Gate gate, Scope scope) {
        if ((gate.when() != null && !gate.when().holds(scope))
                || (gate.unless() != null && gate.unless().holds(scope))) {
            return Optional.empty();
        }
        return switch (gate.test()) {
            case Gate.That that ->
                that.condition().holds(scope) ? Optional.empty() : Optional.of(refusal(gate, scope, null));
            case Gate.By by -> {
                LocalDate day = clock(by.clock(), whose(by, scope));
                yield day != null && now.isAfter(day)
                        ? Optional.of(refusal(gate, scope.with(by.clock(), Value.of(day)), null))
                        : Optional.empty();
            }
            case Gate.After after -> {
                LocalDate day = clock(after.clock(), null);
                yield day != null && now.isAfter(day)
                        ? Optional.empty()
                        : Optional.of(refusal(gate, scope, day == null ? null : day.plusDays(1)));
            }
            case Gate.From from -> {
                LocalDate day = clock(from.clock(), null);
                LocalDate tested = from.day().isEmpty()
                        ? now
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

    private Refusal refusal(Gate gate, Scope scope, @Nullable LocalDate from) {
        NotKnown missing = new NotKnown(file, matter, now, scope);
        return new Refusal(missing.told(gate.otherwise().in(scope, missing::place)), authority(gate, scope), "", from);
    }

    /** What the gate rests on; of a clock that picks among several counts, the count it took too, and no other. */
    private Authority authority(Gate gate, Scope scope) {
        String name = switch (gate.test()) {
            case Gate.By by -> by.clock();
            case Gate.After after -> after.clock();
            case Gate.From from -> from.clock();
            case Gate.That that -> "";
        };
        ClockRule clock = matter.procedure().clocks().get(name);
        ClockRule.Spec taken =
                clock != null && clock.spec() instanceof ClockRule.FirstOf first ? first.taken(scope) : null;
        return taken == null ? gate.authority() : gate.authority().and(taken.authority());
    }

    /** A letter that lacks a required content is refused by the name of the content and its section. */
    private void missingContents(ActRule rule, Scope scope, List<Refusal> missing) {
        LetterRule letter =
                rule.letter() == null ? null : matter.procedure().letters().get(rule.letter());
        if (letter == null) {
            return;
        }
        for (LetterRule.Content content : letter.contents()) {
            if (content.when() != null && !content.when().holds(scope)) {
                continue;
            }
            List<Expression> absent = new ArrayList<>(content.say().blanks(scope));
            if (content.from() != null && !content.from().in(scope).present()) {
                absent.add(content.from());
            }
            if (!absent.isEmpty()) {
                missing.add(notOnFile(letter, content).naming(names(absent, scope)));
            }
        }
    }

    private static Refusal notOnFile(LetterRule letter, LetterRule.Content content) {
        return Refusal.of(
                Words.said(language -> letter.title().in(language)
                        + language.pick(" must state: ", " debe indicar: ")
                        + content.item().in(language)
                        + language.pick(". It is not on file.", ". No consta en el expediente.")),
                content.authority().or(letter.authority()));
    }

    /** What these read that has no value, by the names of the book. */
    private static List<String> names(List<Expression> absent, Scope scope) {
        return absent.stream()
                .flatMap(each -> each.explain(scope).readings().stream())
                .filter(read -> !read.value().present())
                .map(Reading::path)
                .distinct()
                .toList();
    }
}
