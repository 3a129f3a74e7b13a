package abate.server.casefile;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.service.Proof;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Deeds as canonical JSON, and acts as the bytes their hash is taken of. What was written is read back the same. */
final class ActText {
    private ActText() {}

    static String write(Deed deed) {
        return Canonical.write(tree(deed));
    }

    static Deed read(String text) {
        return deed((Map<?, ?>) Canonical.read(text));
    }

    /** Whether every text of the deed can be stored. */
    static boolean storable(Deed deed) {
        return Canonical.storable(tree(deed));
    }

    /** Everything of an act but its deed, as it goes into its hash. */
    static String head(long number, LocalDate recorded, LocalDate on, Actor actor, Instant at) {
        return Canonical.write(Map.of(
                "actor",
                Map.of("id", actor.id(), "name", actor.name(), "roles", roles(actor)),
                "at",
                at.toString(),
                "number",
                number,
                "on",
                on.toString(),
                "recorded",
                recorded.toString()));
    }

    static List<String> roles(Actor actor) {
        return actor.roles().stream().sorted().toList();
    }

    private static Map<String, Object> tree(Deed deed) {
        return switch (deed) {
            case Deed.FactsFound f -> with("facts_found", Map.of("facts", ValueText.trees(f.facts())));
            case Deed.PartyNamed p -> with("party_named", Map.of("party", tree(p.party())));
            case Deed.MatterOpened m ->
                and(
                        with("matter_opened", Map.of("matter", m.matter(), "procedure", m.procedure())),
                        "party",
                        m.party());
            case Deed.Performed p ->
                and(
                        with(
                                "performed",
                                Map.of(
                                        "matter", p.matter(),
                                        "act", p.act(),
                                        "particulars", ValueText.trees(p.particulars()))),
                        "party",
                        p.party());
            case Deed.ServiceTried s -> with("service_tried", tree(s));
            case Deed.Struck s -> with("struck", Map.of("act", s.act(), "why", s.why()));
            case Deed.Corrected c ->
                and(
                        with(
                                "corrected",
                                Map.of(
                                        "act", c.act(),
                                        "particulars", ValueText.trees(c.particulars()),
                                        "why", c.why())),
                        "on",
                        c.on() == null ? null : c.on().toString());
            case Deed.FileClosed c -> with("file_closed", Map.of("note", c.note()));
            case Deed.LawNoted n ->
                with(
                        "law_noted",
                        Map.of(
                                "matter",
                                n.matter(),
                                "act",
                                n.act(),
                                "happened",
                                n.happened().toString()));
        };
    }

    private static Map<String, Object> with(String sort, Map<String, Object> parts) {
        Map<String, Object> tree = new TreeMap<>(parts);
        tree.put("deed", sort);
        return tree;
    }

    private static Map<String, Object> and(Map<String, Object> tree, String part, @Nullable String value) {
        if (value != null) {
            tree.put(part, value);
        }
        return tree;
    }

    private static Map<String, Object> tree(Party p) {
        return Map.of(
                "id", p.id(),
                "name", p.name(),
                "roles", p.roles(),
                "address", p.address(),
                "out_of_state", p.outOfState(),
                "has_manager", p.hasManager());
    }

    private static Map<String, Object> tree(Deed.ServiceTried s) {
        Map<String, Object> proof = Map.of(
                "served_by", s.proof().servedBy(),
                "manner", s.proof().manner(),
                "time", s.proof().time(),
                "place", s.proof().place(),
                "under_penalty_of_perjury", s.proof().underPenaltyOfPerjury());
        return Map.of(
                "matter", s.matter(),
                "letter_of", s.letterOf(),
                "party", s.party(),
                "method", s.method(),
                "step", s.step(),
                "done", s.done(),
                "note", s.note(),
                "proof", proof);
    }

    private static Deed deed(Map<?, ?> t) {
        String sort = text(t, "deed");
        return switch (sort) {
            case "facts_found" -> new Deed.FactsFound(ValueText.values(part(t, "facts")));
            case "party_named" -> new Deed.PartyNamed(party((Map<?, ?>) part(t, "party")));
            case "matter_opened" ->
                new Deed.MatterOpened(text(t, "matter"), text(t, "procedure"), (String) t.get("party"));
            case "performed" ->
                new Deed.Performed(
                        text(t, "matter"),
                        text(t, "act"),
                        (String) t.get("party"),
                        ValueText.values(part(t, "particulars")));
            case "service_tried" -> service(t);
            case "struck" -> new Deed.Struck((long) part(t, "act"), text(t, "why"));
            case "corrected" ->
                new Deed.Corrected(
                        (long) part(t, "act"),
                        t.get("on") instanceof String on ? LocalDate.parse(on) : null,
                        ValueText.values(part(t, "particulars")),
                        text(t, "why"));
            case "file_closed" -> new Deed.FileClosed(text(t, "note"));
            case "law_noted" ->
                new Deed.LawNoted(text(t, "matter"), text(t, "act"), LocalDate.parse(text(t, "happened")));
            default -> throw new IllegalArgumentException("a deed of an unknown sort: " + sort);
        };
    }

    private static Party party(Map<?, ?> t) {
        return new Party(
                text(t, "id"),
                text(t, "name"),
                texts(t, "roles"),
                texts(t, "address"),
                (boolean) part(t, "out_of_state"),
                (boolean) part(t, "has_manager"));
    }

    private static Deed.ServiceTried service(Map<?, ?> t) {
        Map<?, ?> proof = (Map<?, ?>) part(t, "proof");
        return new Deed.ServiceTried(
                text(t, "matter"),
                (long) part(t, "letter_of"),
                text(t, "party"),
                text(t, "method"),
                text(t, "step"),
                (boolean) part(t, "done"),
                text(t, "note"),
                new Proof(
                        text(proof, "served_by"),
                        text(proof, "manner"),
                        text(proof, "time"),
                        text(proof, "place"),
                        (boolean) part(proof, "under_penalty_of_perjury")));
    }

    private static Object part(Map<?, ?> tree, String name) {
        Object part = tree.get(name);
        if (part == null) {
            throw new IllegalArgumentException("an act on file lacks its " + name);
        }
        return part;
    }

    private static String text(Map<?, ?> tree, String name) {
        return (String) part(tree, name);
    }

    private static List<String> texts(Map<?, ?> tree, String name) {
        return ((List<?>) part(tree, name)).stream().map(String.class::cast).toList();
    }
}
