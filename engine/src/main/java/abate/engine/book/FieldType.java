package abate.engine.book;

import abate.engine.money.Money;
import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sort of answer a field of an act takes. */
public sealed interface FieldType {
    /** More days, buildings or copies than any case has, so that a slip of the finger is told and no sum overflows. */
    long MOST_COUNT = 100_000;

    /** More money than any case is about. */
    Money MOST_MONEY = Money.ofDollars(1_000_000_000);

    /** Types without parts. */
    enum Plain implements FieldType {
        TEXT(Kind.TEXT),
        LONG_TEXT(Kind.TEXT),
        ADDRESS(Kind.TEXT),
        DATE(Kind.DAY),
        MOMENT(Kind.MOMENT),
        /** A month of a year, kept as 2027-09. */
        MONTH(Kind.TEXT),
        COUNT(Kind.WHOLE),
        MONEY(Kind.MONEY),
        YES_NO(Kind.FLAG);

        private final Kind kind;

        Plain(Kind kind) {
            this.kind = kind;
        }
    }

    /** One of the named options, each with its label. */
    record Choice(Map<String, Words> options) implements FieldType {
        public Choice {
            options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /** Several answers of one type. */
    record Several(FieldType of) implements FieldType {}

    /** Conditions picked from the book's checklist of that name, such as the substandard conditions. */
    record FromList(String list) implements FieldType {}

    /** A party of the case file in one of these roles; in any role where none is named. */
    record PartyIn(List<String> roles) implements FieldType {}

    /** Another matter of the same case file under that procedure. */
    record MatterOf(String procedure) implements FieldType {}

    /** A member of a panel kept by the jurisdiction, such as the hearing examiners: who, and whether it is their turn. */
    record FromPanel(String panel) implements FieldType {
        /** What is known of a member, and of what kind each is. */
        public Map<String, Kind> parts() {
            return Kinds.PANELIST.parts();
        }
    }

    /** What an expression may do with such an answer. */
    default Kind kind() {
        return switch (this) {
            case Plain plain -> plain.kind;
            case Choice c -> Kind.TEXT;
            case Several several -> new Kind.ListOf(several.of().kind());
            case FromList f -> new Kind.ListOf(Kind.TEXT);
            case PartyIn p -> Kinds.PARTY;
            case MatterOf m -> Kinds.matter(m.procedure());
            case FromPanel p -> Kinds.PANELIST;
        };
    }
}
