package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.ChargeRule;
import abate.engine.book.ClockRule;
import abate.engine.book.Gate;
import abate.engine.book.HeldRule;
import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays one procedure out; used once. */
final class Outliner {
    private final Book book;
    private final Procedure procedure;
    private final Language language;
    private final Plain plain;
    private final Bearing bearing;
    private final Sendings sendings;
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Outliner(Book book, Procedure procedure, Language language) {
        this.book = book;
        this.procedure = procedure;
        this.language = language;
        this.plain = new Plain(book, procedure, null, language);
        this.bearing = new Bearing(procedure);
        this.sendings = new Sendings(book, procedure, language, this::role);
    }

    Outline outline() {
        Sequence sequence = new Sequence(procedure);
        List<String> order = sequence.states();
        sequence.acts(order).forEach(act -> numbers.put(act, numbers.size() + 1));
        procedure.clocks().keySet().forEach(clock -> letters.put(clock, letter(letters.size())));
        return new Outline(
                book.id(),
                book.title(),
                procedure.name(),
                language,
                procedure.title().in(language),
                procedure.inWords().in(language).strip().replaceAll("\\s+", " "),
                cite(procedure.authority()),
                procedure.inForceFrom(),
                begins(),
                procedure.parties().values().stream().map(this::party).toList(),
                order.stream()
                        .map(procedure.states()::get)
                        .filter(Objects::nonNull)
                        .map(this::state)
                        .toList(),
                numbers.keySet().stream()
                        .map(procedure.acts()::get)
                        .filter(Objects::nonNull)
                        .map(this::act)
                        .toList(),
                procedure.clocks().values().stream().map(this::clock).toList(),
                procedure.charges().values().stream().map(this::charge).toList(),
                procedure.holds().values().stream().map(this::held).toList(),
                sendings.services());
    }

    /** A to Z, then AA to AZ and on. */
    private static String letter(int place) {
        return (place < 26 ? "" : letter(place / 26 - 1)) + (char) ('A' + place % 26);
    }

    static String cite(Authority authority) {
        return authority.cite().isBlank() ? authority.toString() : authority.cite();
    }

    private List<Outline.Sentence> begins() {
        List<Outline.Sentence> begins = new ArrayList<>();
        procedure
                .openedBy()
                .forEach((other, acts) -> begins.add(new Outline.Sentence(
                        language.pick("It is opened from a matter of “", "Se abre desde un asunto de «")
                                + plain.procedure(other)
                                + language.pick("”, by ", "», por ")
                                + acts(other, acts)
                                + ".",
                        "")));
        if (begins.isEmpty()) {
            begins.add(new Outline.Sentence(
                    language.pick("Staff open it on a case file.", "El personal lo abre en un expediente."), ""));
        }
        if (procedure.runsFor() != null) {
            begins.add(new Outline.Sentence(
                    language.pick("There is one matter for each ", "Hay un asunto por cada ")
                            + role(procedure.runsFor())
                            + ".",
                    ""));
        }
        procedure
                .openGates()
                .forEach(gate -> begins.add(new Outline.Sentence(
                        language.pick("What may keep it from being opened: ", "Lo que puede impedir abrirlo: ")
                                + where(gate, plain)
                                + plain.phrase(gate.otherwise()),
                        cite(gate.authority()))));
        return begins;
    }

    private String acts(String other, String names) {
        Procedure opener = book.procedures().get(other);
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .map(name -> opener != null && opener.acts().containsKey(name)
                        ? "“" + opener.acts().get(name).title().in(language) + "”"
                        : Nouns.words(name))
                .collect(Collectors.joining(language.pick(" or ", " o ")));
    }

    private Outline.Party party(Procedure.PartyRole role) {
        return new Outline.Party(
                capital(role.title().in(language)),
                language == Language.ENGLISH || !role.who().spanish().isBlank()
                        ? role.who().in(language)
                        : "",
                role.staff(),
                role.confidential());
    }

    private Outline.State state(Procedure.State state) {
        return new Outline.State(
                state.name(),
                capital(Nouns.words(state.name())),
                plain.phrase(state.sentence()),
                state.name().equals(procedure.first()),
                state.closed());
    }

    private Outline.Act act(ActRule rule) {
        return new Outline.Act(
                numbers.getOrDefault(rule.name(), 0),
                rule.name(),
                rule.title().in(language),
                rule.help().in(language).strip().replaceAll("\\s+", " "),
                rule.by().stream().map(this::role).toList(),
                rule.byLaw(),
                rule.law().map(trigger -> upon(rule, trigger)).orElse(""),
                rule.from(),
                rule.to() == null ? "" : rule.to(),
                rule.repeats(),
                rule.gates().stream()
                        .map(gate -> need(gate, plain.within(rule)))
                        .toList(),
                sendings.letter(rule, plain.within(rule)),
                rule.opens() == null ? "" : plain.procedure(rule.opens()),
                bearing.charges(rule.name()).stream()
                        .map(charge -> charge.title().in(language))
                        .toList(),
                rule.owes(),
                bearing.clocks(rule).stream().map(letters::get).toList(),
                cite(rule.authority()));
    }

    private String upon(ActRule rule, ActRule.Trigger trigger) {
        String when = language.pick("when ", "cuando ")
                + switch (trigger) {
                    case ActRule.LetterServed(String act) ->
                        language.pick("service of ", "está completa la entrega de ")
                                + plain.act(act)
                                + language.pick(" is complete on everyone whose service starts the clocks", "");
                    case ActRule.ClockLapses(String clock) ->
                        language.pick("the day has passed of clock ", "ha pasado el día del plazo ") + clock(clock);
                    case ActRule.ChildrenClosed(String other) ->
                        language.pick(
                                        "every matter it opened under “",
                                        "están cerrados todos los asuntos que abrió de «")
                                + plain.procedure(other)
                                + language.pick("” is closed", "»");
                    case ActRule.Condition(var holds) -> plain.condition(holds);
                };
        return rule.onlyIf() == null
                ? when
                : when + language.pick(", and only where ", ", y solo si ") + plain.condition(rule.onlyIf());
    }

    private Outline.Need need(Gate gate, Plain said) {
        return new Outline.Need(
                where(gate, said), test(gate.test()), said.phrase(gate.otherwise()), cite(gate.authority()));
    }

    private String where(Gate gate, Plain plain) {
        List<String> said = new ArrayList<>();
        if (gate.when() != null) {
            said.add(language.pick("where ", "si ") + plain.condition(gate.when()));
        }
        if (gate.unless() != null) {
            said.add(language.pick("unless ", "salvo que ") + plain.condition(gate.unless()));
        }
        return said.isEmpty() ? "" : String.join(", ", said) + ": ";
    }

    private String test(Gate.Test test) {
        return switch (test) {
            case Gate.By by -> language.pick("on or before clock ", "a más tardar el plazo ") + clock(by.clock());
            case Gate.After after ->
                language.pick("only after clock ", "solo después del plazo ") + clock(after.clock());
            case Gate.From from -> language.pick("not before clock ", "no antes del plazo ") + clock(from.clock());
            case Gate.That that -> "";
        };
    }

    private String clock(String name) {
        ClockRule rule = procedure.clocks().get(name);
        return rule == null
                ? Nouns.words(name)
                : letters.get(name) + " (" + rule.means().in(language) + ")";
    }

    private Outline.Clock clock(ClockRule rule) {
        return new Outline.Clock(
                letters.getOrDefault(rule.name(), ""),
                rule.name(),
                rule.means().in(language),
                switch (rule.sort()) {
                    case RIGHT -> Outline.Kind.RIGHT;
                    case DUTY -> Outline.Kind.DUTY;
                    case EARLIEST -> Outline.Kind.BAR;
                    case MARKS, RUNS -> Outline.Kind.DATE;
                },
                whose(rule),
                rule.spec() instanceof ClockRule.Counted counted ? length(counted) : "",
                new Counts(plain, language).of(rule.spec()),
                cite(rule.authority()),
                bearing.acts(rule).stream().map(numbers::get).sorted().toList());
    }

    /** How long it is now, where it is the same whenever it starts; empty where the law does not say. */
    private String length(ClockRule.Counted counted) {
        return counted.deadline(plain.lawNow())
                .map(deadline -> deadline.count().say(language))
                .orElse("");
    }

    private String whose(ClockRule rule) {
        if (rule.each() != null) {
            return language.pick("each recipient of ", "cada destinatario de ") + plain.act(rule.each());
        }
        return rule.whose().isEmpty() ? "" : role(rule.whose());
    }

    private Outline.Sentence charge(ChargeRule charge) {
        String owedTo = charge.owedTo() == null
                ? ""
                : language.pick(", owed to the ", ", a favor de: ") + role(charge.owedTo());
        String sum = charge.interest().isPresent()
                ? language.pick(", simple interest", ", interés simple")
                : charge.accrual().isPresent() ? language.pick(", growing day by day", ", que crece cada día") : "";
        return new Outline.Sentence(
                charge.title().in(language) + owedTo + sum + language.pick(": owed where ", ": se debe si ")
                        + plain.condition(charge.owed()) + ".",
                cite(charge.authority()));
    }

    private Outline.Sentence held(HeldRule rule) {
        String because = plain.phrase(rule.because());
        String lines = rule.each()
                .map(each -> language.pick(" Line by line: “", " Línea por línea: «")
                        + plain.phrase(each.line())
                        + language.pick("”.", "»."))
                .orElse("");
        return new Outline.Sentence(
                rule.title().in(language) + (because.isEmpty() ? "" : ": " + because) + "." + lines,
                cite(rule.authority()));
    }

    private String role(String name) {
        Procedure.PartyRole role = procedure.parties().get(name);
        return role != null
                ? role.title().in(language)
                : name.equals("anyone") ? language.pick("anyone", "cualquiera") : Nouns.words(name);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
