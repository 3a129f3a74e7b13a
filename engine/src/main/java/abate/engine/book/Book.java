package abate.engine.book;

import abate.engine.standards.HousingStandards;
import abate.engine.time.Calendars;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A jurisdiction's law as data, loaded and checked.
 *
 * @param id the folder's name, such as {@code us-ca-sacramento}
 * @param zone where its days begin and end
 * @param calendars the roll calendar for last days (CCP 12a) and the city's own working days (A06)
 * @param facts what is on file about a case, by name
 * @param questions how a fact is asked for and answered, by its name
 * @param usual what a new case says of such a fact unless told otherwise
 * @param lists the checklists acts pick from, by name
 * @param glossary what the names of the book are called where people read them
 * @param standards what a housing code asks of lots, buildings, units and rooms
 */
public record Book(
        String id,
        String title,
        ZoneId zone,
        Letterhead letterhead,
        Calendars calendars,
        Map<String, Body> bodies,
        Map<String, Kind> facts,
        Map<String, Question> questions,
        Map<String, Value> usual,
        Map<String, Parameter> parameters,
        Map<String, Ladder> ladders,
        Map<String, Checklist> lists,
        Map<String, Procedure> procedures,
        Glossary glossary,
        HousingStandards standards) {

    /**
     * How a fact of a case is asked for.
     *
     * @param ask in words; none where the book does not say
     * @param type what may be answered
     */
    public record Question(Words ask, FieldType type) {}

    /** How the jurisdiction's papers are headed. The accent is a colour such as {@code #1a4480}. */
    public record Letterhead(String city, String department, List<String> address, String phone, String accent) {}

    /** A body that meets. */
    public record Body(String name, Words title, List<LocalDate> meets) {}

    /** Conditions to be found, in groups, each with its section. */
    public record Checklist(String name, Words title, Map<String, Item> items) {}

    /** One condition of a checklist. */
    public record Item(String name, String group, Words words, Authority authority) {}

    /** The state the jurisdiction lies in, two capital letters, as the folder's name tells: CA for us-ca-sacramento. */
    public String state() {
        return id.matches("us-[a-z]{2}-.*") ? id.substring(3, 5).toUpperCase(Locale.ROOT) : "";
    }

    /** The procedure of that name. A name the book does not have is a fault of the caller. */
    public Procedure procedure(String name) {
        Procedure found = procedures.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the book " + id + " has no procedure " + name);
        }
        return found;
    }

    /** This book with that procedure in the place of the one of its name. */
    public Book with(Procedure procedure) {
        Map<String, Procedure> others = new LinkedHashMap<>(procedures);
        others.put(procedure.name(), procedure);
        return with(parameters, ladders, others, standards);
    }

    /** This book with that number of the law in the place of the one of its name. */
    public Book with(Parameter parameter) {
        Map<String, Parameter> others = new LinkedHashMap<>(parameters);
        others.put(parameter.name(), parameter);
        Map<String, Ladder> ways = new LinkedHashMap<>();
        ladders.forEach((name, ladder) -> ways.put(name, ladder.under(parameter)));
        return with(others, ways, procedures, standards);
    }

    /** This book with other housing standards. */
    public Book with(HousingStandards others) {
        return with(parameters, ladders, procedures, others);
    }

    private Book with(
            Map<String, Parameter> numbers,
            Map<String, Ladder> ways,
            Map<String, Procedure> runs,
            HousingStandards homes) {
        return new Book(
                id,
                title,
                zone,
                letterhead,
                calendars,
                bodies,
                facts,
                questions,
                usual,
                numbers,
                ways,
                lists,
                runs,
                glossary,
                homes);
    }
}
