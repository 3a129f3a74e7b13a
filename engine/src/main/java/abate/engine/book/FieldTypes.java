package abate.engine.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an act's fields are: {@code money}, {@code one of A, B}, {@code list of text}, {@code party in owner}. */
final class FieldTypes {
    private static final Map<String, FieldType> PLAIN = Map.of(
            "text", FieldType.Plain.TEXT,
            "long text", FieldType.Plain.LONG_TEXT,
            "address", FieldType.Plain.ADDRESS,
            "date", FieldType.Plain.DATE,
            "moment", FieldType.Plain.MOMENT,
            "month", FieldType.Plain.MONTH,
            "count", FieldType.Plain.COUNT,
            "money", FieldType.Plain.MONEY,
            "yes/no", FieldType.Plain.YES_NO);

    private FieldTypes() {}

    static Map<String, FieldType> read(Section act) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        act.sections("data").forEach((field, at) -> types.put(field, type(at)));
        return types;
    }

    static FieldType type(Section field) {
        if (field.has("choices")) {
            Map<String, Words> options = new LinkedHashMap<>();
            Section choices = field.section("choices");
            field.values("choices").keySet().forEach(option -> options.put(option, choices.said(option)));
            return new FieldType.Choice(options);
        }
        return parse(field, field.text("type"));
    }

    private static FieldType parse(Section field, String text) {
        FieldType plain = PLAIN.get(text);
        if (plain != null) {
            return plain;
        }
        if (text.startsWith("one of ")) {
            Map<String, Words> options = new LinkedHashMap<>();
            split(text.substring("one of ".length()))
                    .forEach(option -> options.put(option, new Words(option.replace('_', ' '), "")));
            return new FieldType.Choice(options);
        }
        if (text.startsWith("list of ")) {
            return new FieldType.Several(parse(field, text.substring("list of ".length())));
        }
        if (text.startsWith("from list ")) {
            return new FieldType.FromList(text.substring("from list ".length()));
        }
        if (text.startsWith("party")) {
            return new FieldType.PartyIn(text.startsWith("party in ") ? split(text.substring(9)) : List.of());
        }
        if (text.startsWith("matter of ")) {
            return new FieldType.MatterOf(text.substring("matter of ".length()));
        }
        if (text.startsWith("member of ")) {
            return new FieldType.FromPanel(text.substring("member of ".length()));
        }
        field.problem("\"" + text
                + "\" is not a type: use text, long text, address, date, moment, month, count, money, yes/no,"
                + " one of …, list of …, from list …, party in …, matter of … or member of …");
        return FieldType.Plain.TEXT;
    }

    private static List<String> split(String options) {
        return java.util.Arrays.stream(options.split(",", -1))
                .map(String::strip)
                .toList();
    }
}
