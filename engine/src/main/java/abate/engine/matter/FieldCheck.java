package abate.engine.matter;

import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;

/** Checks one particular: there where it is needed, of its type, on file where it names somebody, within its bounds. */
record FieldCheck(Field field, Scope scope, CaseState file) {
    List<Refusal> refusals(Done candidate) {
        Value given = candidate.particulars().get(field.name());
        if (!given.present()) {
            return needed() ? List.of(missing()) : List.of();
        }
        if (!fits(field.type(), given)) {
            return List.of(refuse(
                    "This answer is not of the kind that is asked for.",
                    "Esta respuesta no es del tipo que se pide."));
        }
        if (!plays(field.type(), given) || (field.among() != null && !offered(field.among(), given))) {
            return List.of(refuse(
                    field.ask().english() + ": choose one of those on file.",
                    field.ask().in(Language.SPANISH) + ": elija entre los que constan."));
        }
        return bounds(given);
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
        return field.neededIf() == null
                ? !field.optional()
                : field.neededIf().holds(scope);
    }

    private Refusal missing() {
        return refuse(
                field.ask().english() + " — please answer this.",
                field.ask().in(Language.SPANISH) + " — responda, por favor.");
    }

    private Refusal refuse(String english, String spanish) {
        return Refusal.field(field.name(), new Words(english, spanish), field.authority());
    }

    private List<Refusal> bounds(Value given) {
        Value least = field.least() == null ? Value.ABSENT : field.least().in(scope);
        Value most = field.most() == null ? Value.ABSENT : field.most().in(scope);
        boolean unknown =
                (field.least() != null && least == Value.ABSENT) || (field.most() != null && most == Value.ABSENT);
        boolean low = least != Value.ABSENT && Order.of(given, least) < 0;
        boolean high = most != Value.ABSENT && Order.of(given, most) > 0;
        if (!unknown && !low && !high) {
            return List.of();
        }
        Words limits = field.most() == null ? atLeast(least) : between(least, most);
        return List.of(refuse(
                field.ask().english() + " must be " + limits.english() + ".",
                field.ask().in(Language.SPANISH) + ": debe " + limits.in(Language.SPANISH) + "."));
    }

    private static Words atLeast(Value least) {
        return new Words(
                "at least " + Saying.of(least, Language.ENGLISH),
                "ser al menos " + Saying.of(least, Language.SPANISH));
    }

    private static Words between(Value least, Value most) {
        return new Words(
                "between " + Saying.of(least, Language.ENGLISH) + " and " + Saying.of(most, Language.ENGLISH),
                "estar entre " + Saying.of(least, Language.SPANISH) + " y " + Saying.of(most, Language.SPANISH));
    }

    private boolean fits(FieldType type, Value given) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT, LONG_TEXT, ADDRESS -> given instanceof Value.Text;
                    case DATE -> given instanceof Value.Day;
                    case MOMENT -> given instanceof Value.Moment;
                    case COUNT -> given instanceof Value.Whole(long n) && n >= 0;
                    case MONEY -> given instanceof Value.Amount(var money) && !money.isNegative();
                    case YES_NO -> given instanceof Value.Flag;
                };
            case FieldType.Choice choice ->
                given instanceof Value.Text(String option)
                        && choice.options().containsKey(option);
            case FieldType.Several several ->
                given instanceof Value.Listed(List<Value> items)
                        && items.stream().allMatch(item -> fits(several.of(), item));
            case FieldType.FromList list -> given instanceof Value.Listed;
            case FieldType.PartyIn party -> given instanceof Value.Text;
            case FieldType.MatterOf matterOf -> given instanceof Value.Text;
            case FieldType.FromPanel panel -> given instanceof Value.Structure;
        };
    }
}
