package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Values;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.time.WrittenMonth;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import abate.engine.words.Nearest;
import abate.engine.words.NoSuchDay;
import abate.engine.words.Parsed;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads particulars, facts and parties as the book types them: words stay words, even where they look like a date. */
final class Particulars {
    /** So many choices are all named to whoever wrote another. */
    private static final int FEW = 8;

    private final Stage stage;

    Particulars(Stage stage) {
        this.stage = stage;
    }

    Map<String, Value> of(int line, ActRule rule, Map<String, Written> with) {
        Map<String, Value> given = new LinkedHashMap<>();
        with.forEach((name, written) -> {
            Field field = rule.fields().get(name);
            if (field == null) {
                stage.problem(written.line(), unknown(name, rule));
                NoSuchDay.why(written.text())
                        .ifPresent(why -> stage.problem(written.line(), "\"" + name + "\": " + why));
            } else {
                given.put(name, value(name, field.type(), written));
            }
        });
        return given;
    }

    private static String unknown(String name, ActRule rule) {
        Set<String> right = Deeds.fields(rule);
        return right.isEmpty()
                ? "there is no particular \"" + name + "\": \"" + rule.name() + "\" takes none"
                : Asked.unknown("particular", name, right);
    }

    private Value value(String name, FieldType type, Written written) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT, LONG_TEXT, ADDRESS -> Value.of(written.text());
                    case MONTH -> month(name, written);
                    case DATE, MOMENT, COUNT, MONEY, YES_NO -> plain(name, plain, written);
                };
            case FieldType.Choice choice -> chosen(name, choice, written);
            case FieldType.Several several ->
                Value.of(written.items().stream()
                        .map(item -> value(name, several.of(), item))
                        .toList());
            case FieldType.FromList list -> fromList(list, written);
            case FieldType.PartyIn party -> {
                stage.isParty(written.line(), written.text());
                yield Value.of(written.text());
            }
            case FieldType.MatterOf matter ->
                stage.matter(written.line(), written.text())
                        .<Value>map(m -> Value.of(m.id()))
                        .orElse(Value.ABSENT);
            case FieldType.FromPanel panel -> member(name, panel, written);
        };
    }

    private Value plain(String name, FieldType.Plain type, Written written) {
        Value value = Values.of(written.plain());
        String wanted = switch (type) {
            case TEXT, LONG_TEXT, ADDRESS, MONTH -> "";
            case DATE -> value instanceof Value.Day ? "" : "a day such as 2025-03-03";
            case MOMENT -> value instanceof Value.Moment ? "" : "a day and an hour such as '2025-03-03 10:00'";
            case COUNT -> value instanceof Value.Whole(long n) ? within(n, FieldType.MOST_COUNT) : "a whole number";
            case MONEY ->
                value instanceof Value.Amount(Money sum)
                        ? sum.compareTo(FieldType.MOST_MONEY) > 0 ? "at most " + FieldType.MOST_MONEY : ""
                        : "a sum such as $1,000 or $120.55";
            case YES_NO -> value instanceof Value.Flag ? "" : "yes or no";
        };
        if (!wanted.isEmpty() && value.present()) {
            stage.problem(
                    written.line(),
                    "\"" + name + "\" should be " + wanted + ", not " + written.text()
                            + NoSuchDay.why(written.text())
                                    .map(why -> ": " + why)
                                    .orElse(""));
        }
        return value;
    }

    private static String within(long n, long most) {
        return n > most ? "a whole number of at most " + most : "";
    }

    /** A month is kept in one form, whichever it was written in. */
    private Value month(String name, Written written) {
        Parsed<YearMonth> month = WrittenMonth.read(written.text());
        month.error().ifPresent(reason -> stage.problem(written.line(), "\"" + name + "\": " + reason));
        return month.asOptional().<Value>map(read -> Value.of(read.toString())).orElse(Value.ABSENT);
    }

    private Value chosen(String name, FieldType.Choice choice, Written written) {
        Set<String> options = choice.options().keySet();
        if (!options.contains(written.text())) {
            stage.problem(
                    written.line(),
                    options.size() > FEW
                            ? Asked.unknown("choice", written.text(), options)
                            : "\"" + name + "\" has no choice \"" + written.text() + "\"; choose one of "
                                    + String.join(", ", options));
        }
        return Value.of(written.text());
    }

    /** {@code {id: e1, name: Dana Castro, employee: no, next_in_rotation: yes}}: who it is and what the law asks of them. */
    private Value member(String name, FieldType.FromPanel panel, Written written) {
        Map<String, Kind> parts = panel.parts();
        if (!(written instanceof Written.Parts)) {
            stage.problem(
                    written.line(),
                    "\"" + name + "\" should be a member of " + panel.panel() + ", such as {id: e1, name: "
                            + (written.text().isEmpty() ? "Dana Castro" : written.text())
                            + ", employee: no, next_in_rotation: yes}");
            return Value.ABSENT;
        }
        Asked at = new Asked(written, stage.failed());
        parts.forEach((part, kind) -> {
            if (kind == Kind.FLAG) {
                at.yes(part);
            } else {
                at.text(part);
            }
        });
        at.done();
        return Values.of(written.plain());
    }

    private Value fromList(FieldType.FromList list, Written written) {
        Book.Checklist checklist = stage.book().lists().get(list.list());
        for (Written item : written.items()) {
            if (checklist != null && !checklist.items().containsKey(item.text())) {
                stage.problem(
                        item.line(),
                        Asked.unknown(
                                "item of " + list.list(),
                                item.text(),
                                checklist.items().keySet()));
            }
        }
        return Value.of(written.items().stream()
                .<Value>map(item -> Value.of(item.text()))
                .toList());
    }

    Map<String, Value> facts(Map<String, Written> written) {
        Map<String, Kind> known = stage.book().facts();
        Map<String, Value> facts = new LinkedHashMap<>();
        written.forEach((name, each) -> {
            Kind kind = known.get(name);
            if (kind == null) {
                stage.problem(each.line(), Asked.unknown("fact of a case", name, known.keySet()));
            } else {
                facts.put(name, fact(name, kind, each));
            }
        });
        return facts;
    }

    private Value fact(String name, Kind kind, Written written) {
        Book.Question question = stage.book().questions().get(name);
        if (question != null && question.type() instanceof FieldType.Choice choice) {
            return chosen(name, choice, written);
        }
        Value value = kind == Kind.TEXT ? Value.of(written.text()) : Values.of(written.plain());
        if (kind == Kind.FLAG && !(value instanceof Value.Flag)) {
            stage.problem(written.line(), "\"" + name + "\" should be yes or no, not " + written.text());
        }
        if (kind == Kind.DAY && !(value instanceof Value.Day)) {
            stage.problem(written.line(), "\"" + name + "\" should be a day such as 2025-03-03, not " + written.text());
        }
        return value;
    }

    Party party(String id, Written written) {
        Asked at = new Asked(written, stage.failed());
        List<String> roles = at.words("roles");
        Set<String> parts = Actors.roles(stage.book());
        // somebody without a part in the law may be called anything; what is nearly a part is a slip
        roles.stream()
                .filter(role -> !parts.contains(role) && Nearest.to(role, parts).isPresent())
                .forEach(role -> stage.problem(at.line("roles"), Asked.near("role", role, parts)));
        Party party = new Party(
                id,
                at.has("name") ? at.text("name") : id,
                roles.isEmpty() ? List.of(id) : roles,
                at.words("address").isEmpty()
                        ? List.of("1 Example Street", "Sacramento, CA 95814")
                        : at.words("address"),
                at.yes("out_of_state"),
                at.yes("has_manager"));
        at.done();
        return party;
    }
}
