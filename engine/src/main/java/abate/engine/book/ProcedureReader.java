package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one procedure: first its names, then, once every procedure's names are known, its rules. */
final class ProcedureReader {
    private final Section section;
    private final Set<String> partiesOfBook;
    private final String name;
    private final Map<String, Section> acts;
    private final Map<String, Section> clocks;
    private final Map<String, Section> charges;
    private final Map<String, Section> letters;
    private final Map<String, Section> parts;
    private final Map<String, Map<String, FieldType>> types = new LinkedHashMap<>();

    /** @param partiesOfBook the parties that every procedure of the book knows */
    ProcedureReader(Section section, Set<String> partiesOfBook) {
        this.section = section;
        this.partiesOfBook = partiesOfBook;
        this.name = section.text("procedure");
        this.acts = section.sections("acts");
        this.clocks = section.sections("clocks");
        this.charges = section.sections("charges");
        this.letters = section.sections("letters");
        this.parts = section.sections("parts");
        acts.forEach((act, each) -> types.put(act, FieldTypes.read(each)));
    }

    String name() {
        return name;
    }

    /**
     * The procedure.
     *
     * @param promised what the book promises of it elsewhere; empty where it does not
     */
    Procedure read(BookReader.Common common, Optional<Section> promised) {
        Map<String, Kind> names = names(common);
        Grammar grammar = new Grammar(names);
        Words title = section.said("title");
        Map<String, Procedure.PartyRole> parties = parties(common, grammar);
        Map<String, Procedure.State> states = states(grammar);
        Map<String, ActRule> actRules = new LinkedHashMap<>();
        acts.forEach((act, each) -> {
            Map<String, Kind> inAct = new LinkedHashMap<>(names);
            inAct.put("act", performed(act));
            actRules.put(
                    act,
                    new ActReader(act, each, types.get(act), new Grammar(inAct), states.keySet(), clocks, standsIn())
                            .read());
        });
        Procedure procedure = new Procedure(
                name,
                title,
                section.said("in_words"),
                section.authority(),
                BookReader.inForce(section, common.inForce()),
                grammar.optional(section, "governed_by", Kind.DAY),
                section.optional("runs_for").orElse(null),
                openedBy(),
                openGates(grammar),
                parties,
                section.optional("begins")
                        .orElseGet(() -> states.keySet().stream().findFirst().orElse("")),
                states,
                actRules,
                clockRules(grammar, names, common),
                chargeRules(names),
                letterRules(names),
                expressions("says", grammar),
                partRules(grammar),
                expressions("shows", grammar),
                heldRules(names),
                Promises.NONE,
                Waiting.NOTHING);
        List<Section> promises = new ArrayList<>();
        if (section.has("proves")) {
            promises.add(section.section("proves"));
        }
        promised.ifPresent(promises::add);
        section.done();
        return procedure.promising(new PromiseReader(names, this::performed, procedure).read(promises));
    }

    private Map<String, Kind> names(BookReader.Common common) {
        Map<String, Kind> names = new LinkedHashMap<>(common.names());
        section.values("says").keySet().forEach(said -> names.put(said, Kind.ANY));
        parts.forEach((part, at) -> names.put(part, PartReader.kind(name, part, at)));
        Map<String, Kind> done = new LinkedHashMap<>();
        Map<String, Kind> all = new LinkedHashMap<>();
        Map<String, Kind> days = new LinkedHashMap<>();
        Map<String, Kind> sums = new LinkedHashMap<>();
        Map<String, Kind> moments = new LinkedHashMap<>();
        clocks.keySet().forEach(clock -> days.put(clock, Kind.DAY));
        clocks.keySet().forEach(clock -> moments.put(clock, Kind.MOMENT));
        days.forEach(names::put);
        charges.keySet().forEach(charge -> sums.put(charge, Kind.MONEY));
        acts.keySet().forEach(act -> {
            names.put(act, performed(act));
            done.put(act, Kind.FLAG);
            all.put(act, new Kind.ListOf(performed(act)));
        });
        names.put("done", new Kind.Parts(name + "/done", done));
        names.put("served", new Kind.Parts(name + "/served", done));
        names.put("all", new Kind.Parts(name + "/all", all));
        names.put("clock", new Kind.Parts(name + "/clock", days));
        names.put("moment", new Kind.Parts(name + "/moment", moments));
        names.put("charge", new Kind.Parts(name + "/charge", sums));
        names.put("owing", Kind.MONEY);
        names.put("state", Kind.TEXT);
        names.put("since", Kind.DAY);
        names.put("party", Kinds.PARTY);
        names.put("children", new Kind.ListOf(Kind.ANY));
        Map<String, Kind> roles = new LinkedHashMap<>();
        partiesOfBook.forEach(role -> roles.put(role, new Kind.ListOf(Kinds.PARTY)));
        section.sections("parties").keySet().forEach(role -> roles.put(role, new Kind.ListOf(Kinds.PARTY)));
        names.put("parties", new Kind.Parts(name + "/parties", roles));
        return names;
    }

    private Kind.Parts performed(String act) {
        Map<String, Kind> fields = new LinkedHashMap<>();
        types.getOrDefault(act, Map.of()).forEach((field, type) -> fields.put(field, type.kind()));
        return Names.performed(name, act, fields);
    }

    /** The parties of the book, and those of the procedure itself, which come first where both name one. */
    private Map<String, Procedure.PartyRole> parties(BookReader.Common common, Grammar grammar) {
        Map<String, Procedure.PartyRole> found = new LinkedHashMap<>(PartyReader.read(section, grammar));
        common.parties().forEach(found::putIfAbsent);
        return found;
    }

    private Map<String, Procedure.State> states(Grammar grammar) {
        Map<String, Procedure.State> found = new LinkedHashMap<>();
        Map<String, Object> raw = section.values("states");
        raw.forEach((state, value) -> {
            boolean closed = value instanceof Map<?, ?> map && map.containsKey("closed");
            Object words = value instanceof Map<?, ?> map && closed ? map.get("closed") : value;
            Map<String, Object> holder = new LinkedHashMap<>();
            holder.put("sentence", words == null ? "" : words);
            Section at = new Section(section.place() + " › states." + state, holder, section.problems());
            found.put(state, new Procedure.State(state, grammar.phrase(at, "sentence"), closed));
        });
        return found;
    }

    private Map<String, String> openedBy() {
        Map<String, String> found = new LinkedHashMap<>();
        section.values("opened_by").forEach((procedure, act) -> found.put(procedure, act.toString()));
        return found;
    }

    private List<Gate> openGates(Grammar grammar) {
        return new GateReader(grammar, clocks, standsIn()).read(section.list("open_gates"));
    }

    /** The section the procedure stands in; what cites no section of its own rests on it. Its rules stay its own. */
    private Authority standsIn() {
        return new Authority(section.authority().cite(), List.of());
    }

    private Map<String, ClockRule> clockRules(Grammar grammar, Map<String, Kind> names, BookReader.Common common) {
        Map<String, Kind> withRecipient = new LinkedHashMap<>(names);
        withRecipient.put("recipient", RECIPIENT);
        Grammar each = new Grammar(withRecipient);
        Map<String, ClockRule> found = new LinkedHashMap<>();
        clocks.forEach((clock, at) -> found.put(
                clock, new ClockReader(clock, at, at.has("each") ? each : grammar, common, standsIn()).read()));
        return found;
    }

    private static final Kind.Parts RECIPIENT = new Kind.Parts(
            "recipient", Map.of("served_on", Kind.DAY, "mailed_on", Kind.DAY, "id", Kind.TEXT, "name", Kind.TEXT));

    private Map<String, ChargeRule> chargeRules(Map<String, Kind> names) {
        ChargeReader reader = new ChargeReader(names, standsIn());
        Map<String, ChargeRule> found = new LinkedHashMap<>();
        charges.forEach((charge, at) -> found.put(charge, reader.read(charge, at)));
        return found;
    }

    private Map<String, HeldRule> heldRules(Map<String, Kind> names) {
        HeldReader reader = new HeldReader(names, standsIn());
        Map<String, HeldRule> found = new LinkedHashMap<>();
        section.sections("holds").forEach((sum, at) -> found.put(sum, reader.read(sum, at)));
        return found;
    }

    private Map<String, PartRule> partRules(Grammar grammar) {
        Map<String, PartRule> found = new LinkedHashMap<>();
        parts.forEach((part, at) -> PartReader.read(part, at, grammar).ifPresent(rule -> found.put(part, rule)));
        return found;
    }

    private Map<String, LetterRule> letterRules(Map<String, Kind> names) {
        Map<String, LetterRule> found = new LinkedHashMap<>();
        letters.forEach((letter, at) -> {
            Map<String, Kind> inLetter = new LinkedHashMap<>(names);
            inLetter.put("act", issuing(letter));
            found.put(letter, LetterReader.read(letter, at, new Grammar(inLetter)));
        });
        return found;
    }

    /** The particulars a letter may read: those of the acts that issue it. */
    private Kind.Parts issuing(String letter) {
        Map<String, Kind> fields = new LinkedHashMap<>();
        acts.forEach((act, each) -> {
            if (each.optional("letter").equals(Optional.of(letter))) {
                types.getOrDefault(act, Map.of()).forEach((field, type) -> fields.put(field, type.kind()));
            }
        });
        return Names.performed(name, "letter/" + letter, fields);
    }

    private Map<String, Expression> expressions(String key, Grammar grammar) {
        Map<String, Expression> found = new LinkedHashMap<>();
        Map<String, Object> raw = section.values(key);
        raw.forEach((said, source) -> found.put(said, grammar.compile(section, key, source.toString(), Kind.ANY)));
        return found;
    }

    Set<String> actNames() {
        return acts.keySet();
    }
}
