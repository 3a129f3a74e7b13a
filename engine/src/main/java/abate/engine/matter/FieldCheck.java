package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.money.Money;
import abate.engine.time.Dates;
import abate.engine.time.WrittenMonth;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one particular: there where it is needed, of its type, on file where it names somebody, within its bounds. */
record FieldCheck(Field field, Scope scope, CaseState file, ActRule act, Supplier<NotKnown> missing) {
    /** What is wrong with the answer, or null. */
    @Nullable
    Refusal refusal(Value given) {
        if (!given.present()) {
            return needed() ? refuse(asking(" — please answer this.", " — responda, por favor.")) : null;
        }
        if (!fits(field.type(), given)) {
            return refuse(Words.said(language -> field.ask().in(language)
                    + language.pick(" — the answer should be ", " — la respuesta debe ser ")
                    + Sort.asked(field.type(), language)
                    + "."));
        }
        if (!plays(field.type(), given) || (field.among() != null && !offered(field.among(), given))) {
            return refuse(asking(": choose one of those on file.", ": elija entre los que constan."));
        }
        return field.least() == null && field.most() == null ? null : bounds(given);
    }

    /** Whether whoever the answer names, or each of several, has one of the parts that are asked for. */
    private boolean plays(FieldType type, Value given) {
        return switch (type) {
            case FieldType.PartyIn party ->
                given instanceof Value.Text(String id)
                        && file.party(id)
                                .filter(who -> party.roles().isEmpty()
                                        || party.roles().stream().anyMatch(who::is))
                                .isPresent();
            case FieldType.Several several ->
                given instanceof Value.Listed(List<Value> items)
                        && items.stream().allMatch(item -> plays(several.of(), item));
            case FieldType.Plain plain -> true;
            case FieldType.Choice choice -> true;
            case FieldType.FromList list -> true;
            case FieldType.MatterOf matterOf -> true;
            case FieldType.FromPanel panel -> true;
        };
    }

    /** Whether the answer, or each of several, is one of those on file. */
    private boolean offered(Expression among, Value given) {
        List<Value> answers = given instanceof Value.Listed(List<Value> several) ? several : List.of(given);
        return among.in(scope) instanceof Value.Listed(List<Value> offered) && offered.containsAll(answers);
    }

    private boolean needed() {
        return field.neededIf() == null ? !field.optional() : field.neededIf().holds(scope);
    }

    /** The question, and what is to be done about it. */
    private Words asking(String english, String spanish) {
        return Words.said(language -> field.ask().in(language) + language.pick(english, spanish));
    }

    private Refusal refuse(Words says) {
        return Refusal.field(field.name(), says, field.authority()).naming(List.of("act." + field.name()));
    }

    private @Nullable Refusal bounds(Value given) {
        Value least = bound(field.least());
        Value most = bound(field.most());
        if (field.least() != null && least == Value.ABSENT) {
            return refuse(untold(field.least()));
        }
        if (field.most() != null && most == Value.ABSENT) {
            return refuse(untold(field.most()));
        }
        boolean low = least != Value.ABSENT && Order.of(given, least) < 0;
        boolean high = most != Value.ABSENT && Order.of(given, most) > 0;
        return low || high
                ? refuse(Words.said(language -> field.ask().in(language)
                        + language.pick(" must be ", ": debe ")
                        + limits(least, most, language)
                        + "."))
                : null;
    }

    /** A bound that nobody can tell: what it rests on is another answer, an act or a service that is missing, or no law. */
    private Words untold(Expression bound) {
        List<Words> others = bound.paths().stream()
                .filter(path -> path.startsWith("act."))
                .map(path -> act.fields().get(path.split("\\.", 3)[1]))
                .filter(other -> other != null && !other.equals(field))
                .filter(other -> !scope.part("act", other.name()).present())
                .map(Field::ask)
                .toList();
        Words why = others.isEmpty() ? missing.get().why(bound) : Words.NONE;
        Optional<LocalDate> first = limitsFrom(bound);
        return Words.said(language -> field.ask().in(language)
                + (others.isEmpty() ? unlimited(why, first, language) : resting(others, language)));
    }

    /** The first day of the number that a bound rests on; empty where it rests on none, or on one nobody knows. */
    private Optional<LocalDate> limitsFrom(Expression bound) {
        return bound.paths().stream()
                .filter(path -> path.startsWith("law."))
                .map(path -> file.book().parameters().get(path.split("[.\\[]", 3)[1]))
                .filter(number -> number != null
                        && number.values().stream()
                                .allMatch(each -> each.value().present()))
                .map(number -> number.values().getFirst().from())
                .max(LocalDate::compareTo);
    }

    private static String unlimited(Words why, Optional<LocalDate> first, Language language) {
        if (why == Words.NONE && first.isPresent()) {
            String day = Dates.say(first.get(), language);
            return language.pick(
                    ": the law sets limits for it only from " + day + " on, after the day that counts here.",
                    ": la ley le fija límites solo desde el " + day + ", después de la fecha que cuenta aquí.");
        }
        return why == Words.NONE
                ? language.pick(
                        ": the law gives no limits for it on the day that counts.",
                        ": la ley no le da límites en la fecha que cuenta.")
                : language.pick(": its limits cannot be told yet. ", ": aún no se pueden decir sus límites. ")
                        + why.in(language);
    }

    private static String resting(List<Words> others, Language language) {
        return language.pick(
                        ": its limits cannot be told yet, for they rest on the answer to “",
                        ": aún no se pueden decir sus límites, porque dependen de la respuesta a «")
                + others.stream()
                        .map(other -> other.in(language))
                        .collect(Collectors.joining(language.pick("” and “", "» y «")))
                + language.pick("”.", "».");
    }

    private String limits(Value least, Value most, Language language) {
        return field.most() == null
                ? language.pick("at least ", "ser al menos ") + Saying.of(least, language)
                : language.pick("between ", "estar entre ")
                        + Saying.of(least, language)
                        + language.pick(" and ", " y ")
                        + Saying.of(most, language);
    }

    private Value bound(@Nullable Expression bound) {
        return bound == null ? Value.ABSENT : bound.in(scope);
    }

    private static boolean fits(FieldType type, Value given) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT, LONG_TEXT, ADDRESS -> given instanceof Value.Text;
                    case DATE -> given instanceof Value.Day;
                    case MOMENT -> given instanceof Value.Moment;
                    case MONTH -> given instanceof Value.Text(String month) && WrittenMonth.isKept(month);
                    case COUNT -> given instanceof Value.Whole(long n) && n >= 0 && n <= FieldType.MOST_COUNT;
                    case MONEY ->
                        given instanceof Value.Amount(Money money)
                                && !money.isNegative()
                                && money.compareTo(FieldType.MOST_MONEY) <= 0;
                    case YES_NO -> given instanceof Value.Flag;
                };
            case FieldType.Choice choice ->
                given instanceof Value.Text(String option) && choice.options().containsKey(option);
            case FieldType.Several several ->
                given instanceof Value.Listed(List<Value> items) && allFit(several.of(), items);
            case FieldType.FromList list -> given instanceof Value.Listed;
            case FieldType.PartyIn party -> given instanceof Value.Text;
            case FieldType.MatterOf matterOf -> given instanceof Value.Text;
            case FieldType.FromPanel panel -> given instanceof Value.Structure;
        };
    }

    private static boolean allFit(FieldType type, List<Value> given) {
        for (Value each : given) {
            if (!fits(type, each)) {
                return false;
            }
        }
        return true;
    }
}
