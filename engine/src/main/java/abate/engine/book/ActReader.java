package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Kind;
import abate.engine.written.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one act of a procedure. */
final class ActReader {
    private final String name;
    private final Section section;
    private final Map<String, FieldType> types;
    private final Grammar grammar;
    private final Set<String> states;
    private final Map<String, Section> clocks;
    private final Authority procedure;

    /** @param procedure what the procedure rests on; an act that cites nothing rests on it too */
    ActReader(
            String name,
            Section section,
            @Nullable Map<String, FieldType> types,
            Grammar grammar,
            Set<String> states,
            Map<String, Section> clocks,
            Authority procedure) {
        this.name = name;
        this.section = section;
        this.types = types == null ? Map.of() : types;
        this.grammar = grammar;
        this.states = states;
        this.clocks = clocks;
        this.procedure = procedure;
    }

    ActRule read() {
        List<String> by = section.words("by");
        boolean law = by.equals(List.of("law"));
        Authority authority = section.authority().or(procedure);
        ActRule rule = new ActRule(
                name,
                section.has("title") ? section.said("title") : Words.ofName(name),
                section.said("help"),
                law ? List.of() : by,
                from(),
                to(),
                section.yes("repeats"),
                fields(),
                new GateReader(grammar, clocks, authority).read(section.list("gates")),
                law ? Optional.of(trigger(section.optional("upon").orElse(""))) : Optional.empty(),
                grammar.optional(section, "if", Kind.FLAG),
                section.optional("letter").orElse(null),
                receipt(),
                section.optional("opens").orElse(null),
                section.words("owes"),
                authority);
        section.done();
        return rule;
    }

    private List<String> from() {
        List<String> from = section.words("from");
        if (from.equals(List.of("any"))) {
            return List.of();
        }
        if (from.isEmpty()) {
            section.problem("\"from\" is missing: the states in which it may be done, or any");
        }
        from.forEach(this::requireState);
        return from;
    }

    private @Nullable String to() {
        Optional<String> to = section.optional("to");
        to.ifPresent(this::requireState);
        return to.orElse(null);
    }

    private void requireState(String state) {
        if (!states.contains(state)) {
            section.problem(Asked.unknown("state", state, states));
        }
    }

    private ActRule.Trigger trigger(String upon) {
        if (upon.endsWith(" is served")) {
            return new ActRule.LetterServed(upon.substring(0, upon.length() - " is served".length()));
        }
        if (upon.endsWith(" lapses")) {
            return new ActRule.ClockLapses(upon.substring(0, upon.length() - " lapses".length()));
        }
        if (upon.startsWith("every ") && upon.endsWith(" is closed")) {
            return new ActRule.ChildrenClosed(upon.substring("every ".length(), upon.length() - " is closed".length()));
        }
        return new ActRule.Condition(grammar.needed(section, "upon", Kind.FLAG));
    }

    private Optional<ActRule.Receipt> receipt() {
        Object pays = section.raw("pays");
        if (pays instanceof Map) {
            Section at = section.section("pays");
            ActRule.Receipt receipt = new ActRule.Receipt(at.text("with"), at.words("accounts"));
            at.done();
            return Optional.of(receipt);
        }
        List<String> accounts = section.words("pays");
        return accounts.isEmpty() ? Optional.empty() : Optional.of(new ActRule.Receipt("amount", accounts));
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        section.sections("data").forEach((field, at) -> {
            at.has("type");
            at.has("choices");
            fields.put(field, field(field, at));
            at.done();
        });
        return fields;
    }

    private Field field(String field, Section at) {
        FieldType type = types.getOrDefault(field, FieldType.Plain.TEXT);
        List<Expression> bounds = bounds(at, type);
        return new Field(
                field,
                at.said("ask"),
                at.said("help"),
                at.optional("group").orElse(""),
                type,
                at.yes("optional"),
                at.yes("confidential"),
                grammar.optional(at, "needed_if", Kind.FLAG),
                bounds.isEmpty() ? null : bounds.getFirst(),
                bounds.size() < 2 ? null : bounds.getLast(),
                grammar.optional(at, "among", Kind.ANY),
                grammar.optional(at, "preset", type.kind()),
                at.authority());
    }

    /** The least the answer may be, and the most where {@code between} names one; empty where neither is written. */
    private List<Expression> bounds(Section at, FieldType type) {
        List<String> between = at.words("between");
        Optional<String> atLeast = at.optional("at_least");
        if (!between.isEmpty() && between.size() != 2) {
            at.problem("\"between\" takes two bounds");
            return List.of();
        }
        if (atLeast.isPresent() && !between.isEmpty()) {
            at.problem("\"at_least\" and \"between\" do not go together: \"between\" names the least already");
        }
        List<String> written = between.isEmpty() ? atLeast.stream().toList() : between;
        String key = between.isEmpty() ? "at_least" : "between";
        return written.stream()
                .map(bound -> grammar.compile(at, key, bound, type.kind()))
                .toList();
    }
}
