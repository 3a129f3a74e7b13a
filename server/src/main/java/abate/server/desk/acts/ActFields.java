package abate.server.desk.acts;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.outline.WhenAsked;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.desk.form.FormField;
import abate.server.desk.form.FormField.Control;
import abate.server.desk.form.FormField.Option;
import abate.server.desk.form.FormField.OptionGroup;
import abate.server.desk.form.FormPage;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of an act, drawn from the book. */
final class ActFields {
    private static final int MOST_RADIOS = 7;

    private final CaseState file;
    private final Matter matter;
    private final ActRule rule;
    private final Roster roster;

    ActFields(CaseState file, Matter matter, ActRule rule, Roster roster) {
        this.file = file;
        this.matter = matter;
        this.rule = rule;
        this.roster = roster;
    }

    /** The control of every particular, by its name in the book. */
    Map<String, String> controls() {
        Map<String, String> controls = new LinkedHashMap<>();
        rule.fields().keySet().forEach(name -> controls.put(name, Answers.control(name)));
        return controls;
    }

    /** The questions under their headings, with what was typed. */
    List<FormPage.Group> groups(Typed typed, Troubles troubles) {
        Map<String, List<FormField>> byHeading = new LinkedHashMap<>();
        Limits limits = new Limits(file, matter, rule);
        Map<String, Value> given = readable(typed);
        rule.fields().values().stream()
                .filter(field -> given.containsKey(field.name()) || limits.everAsks(field))
                .forEach(field -> byHeading
                        .computeIfAbsent(field.group(), heading -> new ArrayList<>())
                        .add(question(field, typed, given, limits, troubles)));
        return byHeading.entrySet().stream()
                .map(group -> new FormPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The answers that can be read, by name. */
    private Map<String, Value> readable(Typed typed) {
        Map<String, Value> given = new LinkedHashMap<>();
        rule.fields().forEach((name, field) -> {
            Value value =
                    Answers.read(field.type(), typed.all(Answers.control(name))).value();
            if (value.present()) {
                given.put(name, value);
            }
        });
        return given;
    }

    private FormField question(Field field, Typed typed, Map<String, Value> given, Limits limits, Troubles troubles) {
        String name = Answers.control(field.name());
        List<OptionGroup> offered = offered(limits.among(field, given));
        List<OptionGroup> options = offered.isEmpty() ? options(field.type()) : offered;
        boolean asked = typed.has(name) || typed.has("seen");
        List<String> values = asked ? typed.all(name) : preset(field, limits, given);
        return new FormField(
                        name,
                        field.ask().english(),
                        hint(field, options),
                        note(field, given, limits),
                        field.authority().cite(),
                        limits.of(field, given),
                        !offered.isEmpty() && field.type() instanceof FieldType.Plain
                                ? radiosOrSelect(options)
                                : controlOf(field.type(), options),
                        values,
                        options,
                        troubles.of(name))
                .turningOn(turns(field, given, limits))
                .cautioning(field.type() == FieldType.Plain.DATE ? ClosedDays.caution(file, values) : "");
    }

    /** Whether the question may be left out, and where it may not. */
    private String note(Field field, Map<String, Value> given, Limits limits) {
        Expression condition = field.neededIf();
        String where = where(condition);
        if (!field.optional() || (condition != null && where.isEmpty() && limits.holds(condition, given))) {
            return "";
        }
        return where.isEmpty() ? "(optional)" : "(needed where " + where + ")";
    }

    /** When the question is asked; one that may be answered anywhere is asked everywhere. */
    private FormField.Turns turns(Field field, Map<String, Value> given, Limits limits) {
        Expression condition = field.neededIf();
        String where = where(condition);
        return condition == null || where.isEmpty() || field.optional()
                ? FormField.Turns.ON_NOTHING
                : new FormField.Turns("Answer this only where " + where + ".", limits.holds(condition, given));
    }

    private String where(@Nullable Expression condition) {
        return condition == null
                ? ""
                : WhenAsked.say(file.book(), matter.procedure(), rule, condition, Language.ENGLISH);
    }

    /** What the book says of the question; a list or a month to be written always says how it is written. */
    private static String hint(Field field, List<OptionGroup> options) {
        String help = field.help().english();
        if (field.type() == FieldType.Plain.MONTH) {
            return (help + " Such as 9/2027 or September 2027.").strip();
        }
        boolean written = field.type() instanceof FieldType.Several && options.isEmpty();
        return written && !help.toLowerCase(Locale.ROOT).contains("a line")
                ? (help + " Write each on a line of its own.").strip()
                : help;
    }

    private static Control controlOf(FieldType type, List<OptionGroup> options) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT -> Control.TEXT;
                    case LONG_TEXT, ADDRESS -> Control.LONG_TEXT;
                    case DATE -> Control.DATE;
                    case MOMENT -> Control.MOMENT;
                    case MONTH -> Control.MONTH;
                    case COUNT -> Control.COUNT;
                    case MONEY -> Control.MONEY;
                    case YES_NO -> Control.RADIOS;
                };
            case FieldType.Choice choice -> radiosOrSelect(options);
            case FieldType.PartyIn party -> radiosOrSelect(options);
            case FieldType.MatterOf matter -> radiosOrSelect(options);
            case FieldType.FromPanel panel -> Control.SELECT;
            case FieldType.FromList list -> Control.CHECKBOXES;
            case FieldType.Several several -> options.isEmpty() ? Control.LINES : Control.CHECKBOXES;
        };
    }

    /** The options of a choice, by the labels of the book. */
    static List<Option> choices(FieldType.Choice choice) {
        return choice.options().entrySet().stream()
                .map(option -> Option.of(option.getKey(), label(option.getValue())))
                .toList();
    }

    private static Control radiosOrSelect(List<OptionGroup> options) {
        return options.stream().mapToInt(group -> group.options().size()).sum() > MOST_RADIOS
                ? Control.SELECT
                : Control.RADIOS;
    }

    private List<OptionGroup> options(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain ->
                plain == FieldType.Plain.YES_NO
                        ? one(List.of(Option.of("yes", "Yes"), Option.of("no", "No")))
                        : List.of();
            case FieldType.Choice choice -> one(choices(choice));
            case FieldType.PartyIn parties -> one(parties(parties.roles()));
            case FieldType.MatterOf of ->
                one(file.matters().stream()
                        .filter(m -> m.procedure().name().equals(of.procedure()))
                        .map(m -> new Option(
                                m.id(), Told.title(file, m), file.sentence(m).english(), ""))
                        .toList());
            case FieldType.FromPanel panel -> one(panelists(panel.panel()));
            case FieldType.FromList list -> checklist(list.list());
            case FieldType.Several several -> options(several.of());
        };
    }

    /** Answers that are on file, to be picked rather than typed again. */
    private static List<OptionGroup> offered(List<Value> answers) {
        List<Option> options = answers.stream()
                .flatMap(answer -> written(answer).stream())
                .map(answer -> Option.of(answer, answer))
                .toList();
        return options.isEmpty() ? List.of() : one(options);
    }

    private static String label(Words words) {
        String text = words.english();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<OptionGroup> one(List<Option> options) {
        return List.of(new OptionGroup("", options));
    }

    /** The parties who play one of these parts; all where none is named. */
    List<Option> parties(List<String> roles) {
        return file.parties().stream()
                .filter(party -> roles.isEmpty() || roles.stream().anyMatch(party::is))
                .map(this::party)
                .toList();
    }

    private Option party(Party party) {
        return new Option(
                party.id(),
                party.name(),
                String.join(
                        ", ",
                        party.roles().stream()
                                .map(role -> Hands.title(matter.procedure(), role))
                                .toList()),
                "");
    }

    private List<Option> panelists(String panel) {
        List<Option> options = new ArrayList<>();
        for (Roster.Member member : roster.of(panel)) {
            options.add(Option.of(
                    member.id(),
                    member.name()
                            + (member.next() ? " — next in rotation" : "")
                            + (member.employee() ? " (works for the city)" : "")));
        }
        return options;
    }

    private List<OptionGroup> checklist(String name) {
        Book.Checklist checklist = file.book().lists().get(name);
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        if (checklist != null) {
            checklist
                    .items()
                    .values()
                    .forEach(item -> groups.computeIfAbsent(item.group(), g -> new ArrayList<>())
                            .add(new Option(
                                    item.name(),
                                    item.words().english(),
                                    item.authority().toString(),
                                    "")));
        }
        return groups.entrySet().stream()
                .map(group -> new OptionGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** What the form proposes: the book's preset, and of a panel whoever is next. */
    private List<String> preset(Field field, Limits limits, Map<String, Value> given) {
        if (field.type() instanceof FieldType.FromPanel panel) {
            return roster.of(panel.panel()).stream()
                    .filter(Roster.Member::next)
                    .map(Roster.Member::id)
                    .toList();
        }
        return limits.preset(field, given).map(ActFields::written).orElse(List.of());
    }

    /** A value as its control writes it. */
    static List<String> written(Value value) {
        return switch (value) {
            case Value.Absent a -> List.of();
            case Value.Flag flag -> List.of(flag.is() ? "yes" : "no");
            case Value.Whole whole -> List.of(Long.toString(whole.number()));
            case Value.Amount(Money money) -> List.of(money.toString().replace("$", ""));
            case Value.Percent percent -> List.of(percent.rate().toString());
            case Value.Day day -> List.of(day.date().toString());
            case Value.Moment moment -> List.of(moment.at().toString());
            case Value.Text text -> List.of(text.text());
            case Value.Listed listed ->
                listed.items().stream().flatMap(item -> written(item).stream()).toList();
            case Value.Structure structure -> written(structure.get("id"));
        };
    }
}
