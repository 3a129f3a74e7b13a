package abate.engine.matter;

import abate.engine.book.ChargeRule;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Parameter;
import abate.engine.book.PartRule;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the names of a book's expressions stand for in one matter at one moment. */
final class MatterScope implements Scope {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final @Nullable Done act;

    MatterScope(CaseState file, Matter matter, LocalDate now) {
        this(file, matter, now, null);
    }

    private MatterScope(CaseState file, Matter matter, LocalDate now, @Nullable Done act) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.act = act;
    }

    Matter matter() {
        return matter;
    }

    /** The same, with this act as {@code act}. */
    MatterScope judging(Done candidate) {
        return new MatterScope(file, matter, now, candidate);
    }

    @Override
    public Value value(String name) {
        return switch (name) {
            case "act" -> act == null ? Value.ABSENT : view(act);
            case "done" -> (Looked) n -> Value.of(matter.latest(n) != null);
            case "served" -> (Looked) n -> Value.of(servedOn(matter.latest(n)).present());
            case "all" -> (Looked) this::all;
            case "clock" -> (Looked) this::clock;
            case "moment" -> (Looked) this::moment;
            case "charge" -> (Looked) this::charge;
            case "law" -> (Looked) this::law;
            case "case" -> (Looked) this::fact;
            case "matters" -> (Looked) this::matters;
            case "children" -> children();
            case "parties" -> (Looked) this::partiesIn;
            case "party" -> party(matter.party());
            case "owing" -> remembered(matter, () -> Value.of(new Reckoning(file, matter, now).owing()));
            case "state" -> Value.of(matter.state());
            case "since" -> Value.of(matter.since());
            case "today" -> Value.of(now);
            default -> named(name);
        };
    }

    @Override
    public Value part(String name, String part) {
        return switch (name) {
            case "done" -> Value.of(matter.latest(part) != null);
            case "served" -> Value.of(servedOn(matter.latest(part)).present());
            case "all" -> all(part);
            case "clock" -> clock(part);
            case "moment" -> moment(part);
            case "charge" -> charge(part);
            case "law" -> law(part);
            case "case" -> fact(part);
            case "matters" -> matters(part);
            case "parties" -> partiesIn(part);
            case "act" -> act == null ? Value.ABSENT : part(act, part);
            default -> partOfNamed(name, part);
        };
    }

    private Value partOfNamed(String name, String part) {
        if (!matter.procedure().clocks().containsKey(name)
                && matter.procedure().acts().containsKey(name)) {
            Done latest = matter.latest(name);
            return latest == null ? Value.ABSENT : part(latest, part);
        }
        return value(name) instanceof Value.Structure whole ? whole.get(part) : Value.ABSENT;
    }

    /** A structure whose parts are looked up when they are read. */
    private interface Looked extends Value.Structure {}

    private Value named(String name) {
        ClockRule clock = matter.procedure().clocks().get(name);
        if (clock != null) {
            return clock(clock);
        }
        if (matter.procedure().acts().containsKey(name)) {
            Done latest = matter.latest(name);
            return latest == null ? Value.ABSENT : view(latest);
        }
        PartRule part = matter.procedure().parts().get(name);
        if (part != null) {
            return remembered(part, () -> part(part));
        }
        Expression said = matter.procedure().says().get(name);
        return said == null ? Value.ABSENT : remembered(said, () -> said.in(this));
    }

    /** The same answer as before, where nothing has changed since; no such answer rests on the act that is judged. */
    private Value remembered(Object of, Supplier<Value> found) {
        return matter.remembered().answer(file.state(), now, of, found);
    }

    private Value part(PartRule rule) {
        Map<String, Value> given = new LinkedHashMap<>();
        rule.with().forEach((each, expression) -> given.put(each, expression.in(this)));
        return rule.part().of(given);
    }

    private Value servedOn(@Nullable Done issued) {
        return issued == null
                ? Value.ABSENT
                : remembered(issued, () -> day(new Deliveries(file, matter).servedOn(issued)));
    }

    private Value all(String actName) {
        List<Value> views = new ArrayList<>();
        for (Done each : matter.all(actName)) {
            views.add(view(each));
        }
        return Value.of(views);
    }

    private Value clock(String name) {
        ClockRule rule = matter.procedure().clocks().get(name);
        return rule == null ? Value.ABSENT : clock(rule);
    }

    private Value clock(ClockRule rule) {
        return remembered(rule, () -> day(new Clocks(file, matter, now).day(rule, null)));
    }

    /** The very moment of a clock that counts hours (T-11). */
    private Value moment(String name) {
        ClockRule rule = matter.procedure().clocks().get(name);
        return rule == null
                ? Value.ABSENT
                : Moments.of(rule.spec(), this).<Value>map(Value.Moment::new).orElse(Value.ABSENT);
    }

    private Value charge(String name) {
        ChargeRule rule = matter.procedure().charges().get(name);
        return rule == null ? Value.ABSENT : remembered(rule, () -> new Reckoning(file, matter, now).amount(rule));
    }

    private Value law(String name) {
        Parameter parameter = file.book().parameters().get(name);
        return parameter == null
                ? Value.ABSENT
                : remembered(
                        parameter,
                        () -> dated(parameter).map(Parameter.Dated::value).orElse(Value.ABSENT));
    }

    /** What was law for this matter: on the parameter's own day, else on the procedure's governing day, else today. */
    Optional<Parameter.Dated> parameter(String name) {
        Parameter parameter = file.book().parameters().get(name);
        return parameter == null ? Optional.empty() : dated(parameter);
    }

    private Optional<Parameter.Dated> dated(Parameter parameter) {
        Expression picks = parameter.takes() != null
                ? parameter.takes()
                : matter.procedure().governedBy();
        LocalDate day = picks != null && picks.in(this) instanceof Value.Day(LocalDate picked)
                ? picked
                : picks == null ? matter.opened() : now;
        return parameter.on(day);
    }

    private Value fact(String name) {
        return name.equals("from") ? matter.bornWith() : file.facts().getOrDefault(name, Value.ABSENT);
    }

    private Value matters(String procedure) {
        List<Value> seen = new ArrayList<>();
        for (Matter each : file.matters()) {
            if (each.procedure().readAs().equals(procedure)) {
                seen.add(new SeenMatter(file, each, now));
            }
        }
        return Value.of(seen);
    }

    /** The matters that sprang from this one. */
    private Value children() {
        return Value.of(file.matters().stream()
                .filter(m -> matter.id().equals(m.parent()))
                .<Value>map(m -> new SeenMatter(file, m, now))
                .toList());
    }

    private Value partiesIn(String role) {
        List<Value> playing = new ArrayList<>();
        for (Party party : file.parties()) {
            if (party.is(role)) {
                playing.add(file.partyValue(party.id()));
            }
        }
        return Value.of(playing);
    }

    private Value party(@Nullable String id) {
        return file.partyValue(id);
    }

    /** An act as expressions read it. */
    Value.Structure view(Done d) {
        return new SeenAct(this, d);
    }

    /** One part of an act: its day, who did it, a day of its service, or a particular. */
    Value part(Done d, String part) {
        return switch (part) {
            case "on" -> Value.of(d.on());
            case "by" -> Value.of(String.join(" ", d.actor().roles()));
            case "who" -> d.particulars().get("who").present() ? particular(d, "who") : party(d.party());
            case "served_on" -> servedOn(d);
            case "mailed_on" -> day(new Deliveries(file, matter).lastStep(d, "mailed"));
            case "posted_on" -> day(new Deliveries(file, matter).lastStep(d, "posted"));
            default -> particular(d, part);
        };
    }

    private Value particular(Done d, String name) {
        Value written = d.particulars().get(name);
        if (!(written instanceof Value.Text(String id))) {
            return written;
        }
        Field field = d.rule().fields().get(name);
        if (field == null) {
            return written;
        }
        return switch (field.type()) {
            case FieldType.PartyIn p -> party(id);
            case FieldType.MatterOf m ->
                file.matter(id)
                        .<Value>map(found -> new SeenMatter(file, found, now))
                        .orElse(Value.ABSENT);
            case FieldType.Plain p -> written;
            case FieldType.Choice c -> written;
            case FieldType.Several s -> written;
            case FieldType.FromList f -> written;
            case FieldType.FromPanel p -> written;
        };
    }

    /** A day as a value; absent where there is none. */
    static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.ABSENT);
    }
}
