package abate.server.desk.acts;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The limits of an act's answers, told before they are hit, and the answers the book proposes. */
final class Limits {
    private final CaseState file;
    private final Matter matter;
    private final ActRule rule;

    Limits(CaseState file, Matter matter, ActRule rule) {
        this.file = file;
        this.matter = matter;
        this.rule = rule;
    }

    /**
     * The limits in words; none where the book sets none. Where they turn on a choice made in the same form, every
     * choice is listed with its own, so that nothing depends on a script.
     */
    List<String> of(Field field, Map<String, Value> given) {
        if (field.least() == null && field.most() == null) {
            return List.of();
        }
        Field turnsOn = turnsOn(field, given);
        if (turnsOn == null || !(turnsOn.type() instanceof FieldType.Choice choice)) {
            return between(field, scope(given)).stream()
                    .map(limit -> sentence(limit) + ".")
                    .toList();
        }
        List<String> all = new ArrayList<>();
        choice.options()
                .forEach((option, words) -> between(field, scope(with(given, turnsOn.name(), option)))
                        .ifPresent(limit ->
                                all.add(words.english() + ": " + limit + chosen(given, turnsOn.name(), option))));
        return all;
    }

    /** Whether a question can be asked in this matter at all: what is on file may rule it out, whatever is answered. */
    boolean everAsks(Field field) {
        Expression condition = field.neededIf();
        return condition == null
                || field.optional()
                || condition.conjuncts().stream()
                        .filter(each -> !each.mentions("act"))
                        .allMatch(each -> each.holds(scope(Map.of())));
    }

    /** Whether a condition holds with the answers as they stand. */
    boolean holds(Expression condition, Map<String, Value> given) {
        return condition.holds(scope(given));
    }

    /** The answer the book proposes; empty where it proposes none or it rests on something that is not there. */
    Optional<Value> preset(Field field, Map<String, Value> given) {
        return field.preset() == null
                ? Optional.empty()
                : Optional.of(field.preset().in(scope(given))).filter(Value::present);
    }

    /** The answers there are, where they rest on what is on file, such as the violations of an order; empty elsewhere. */
    List<Value> among(Field field, Map<String, Value> given) {
        return field.among() != null && field.among().in(scope(given)) instanceof Value.Listed(List<Value> offered)
                ? offered
                : List.of();
    }

    /** The choice that the limits turn on, or null where they stand by themselves. */
    private @Nullable Field turnsOn(Field field, Map<String, Value> given) {
        if (!mentionsAct(field.least()) && !mentionsAct(field.most())) {
            return null;
        }
        return rule.fields().values().stream()
                .filter(other -> other.type() instanceof FieldType.Choice choice
                        && choice.options().keySet().stream()
                                        .map(option -> between(field, scope(with(given, other.name(), option))))
                                        .filter(Optional::isPresent)
                                        .distinct()
                                        .count()
                                > 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean mentionsAct(@Nullable Expression expression) {
        return expression != null && expression.mentions("act");
    }

    private Optional<String> between(Field field, Scope scope) {
        Value least = value(field.least(), scope);
        Value most = value(field.most(), scope);
        if (!least.present() && !most.present()) {
            return Optional.empty();
        }
        if (!most.present()) {
            return Optional.of("at least " + Saying.of(least, Language.ENGLISH));
        }
        return Optional.of(
                least.present()
                        ? "between " + Saying.of(least, Language.ENGLISH) + " and " + Saying.of(most, Language.ENGLISH)
                        : "at most " + Saying.of(most, Language.ENGLISH));
    }

    private static Value value(@Nullable Expression expression, Scope scope) {
        return expression == null ? Value.ABSENT : expression.in(scope);
    }

    private Scope scope(Map<String, Value> given) {
        return file.scope(
                matter,
                new Done(
                        0,
                        rule,
                        file.day(),
                        new Actor("draft", "draft", Set.of()),
                        null,
                        new Value.Fields(given),
                        List.of()));
    }

    private static Map<String, Value> with(Map<String, Value> given, String name, String option) {
        Map<String, Value> more = new LinkedHashMap<>(given);
        more.put(name, Value.of(option));
        return more;
    }

    private static String chosen(Map<String, Value> given, String name, String option) {
        return Objects.equals(given.get(name), Value.of(option)) ? " ← your choice" : "";
    }

    private static String sentence(String limit) {
        return limit.substring(0, 1).toUpperCase(Locale.ROOT) + limit.substring(1);
    }
}
