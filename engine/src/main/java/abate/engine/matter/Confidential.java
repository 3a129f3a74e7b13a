package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.expression.Expression;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a book withholds: parties never named to others, and answers that reach nobody but the staff who handle the
 * matter (RE-34). Every door through which somebody else may see a case asks here before it shows a party or a particular.
 */
public final class Confidential {
    private final Book book;

    /** What this book withholds. */
    public Confidential(Book book) {
        this.book = book;
    }

    /** True where the party plays a part that some procedure of the book keeps confidential. */
    public boolean party(Party party) {
        return book.procedures().values().stream()
                .flatMap(procedure -> procedure.parties().values().stream())
                .anyMatch(part -> part.confidential() && party.is(part.name()));
    }

    /**
     * The same in one file, where a part is open once the book says so of every matter it is played in: a name that nobody
     * asked to keep confidential is public record (SO-05), one the county agreed to keep is not, and one it has not decided
     * on is not yet (SO-04, A91). Without such a matter the name stays withheld.
     */
    public boolean party(CaseState file, Party party) {
        return book.procedures().values().stream()
                .anyMatch(procedure -> procedure.parties().values().stream()
                        .anyMatch(
                                part -> part.confidential() && party.is(part.name()) && !open(file, procedure, part)));
    }

    private static boolean open(CaseState file, Procedure procedure, Procedure.PartyRole part) {
        Expression openIf = part.openIf();
        List<Matter> matters = file.matters().stream()
                .filter(matter -> matter.procedure().name().equals(procedure.name()))
                .toList();
        return openIf != null
                && !matters.isEmpty()
                && matters.stream().allMatch(matter -> openIf.holds(new MatterScope(file, matter, file.day())));
    }

    /** True where the answer is confidential: flagged so, or the name of someone whose part is confidential. */
    public boolean answer(Procedure procedure, Field field) {
        return field.confidential() || namesOneOf(procedure, field.type());
    }

    /** What of an act's particulars may be shown to others, by name. */
    public Map<String, Value> open(Procedure procedure, ActRule rule, Map<String, Value> particulars) {
        Map<String, Value> open = new TreeMap<>(particulars);
        rule.fields().values().stream()
                .filter(field -> answer(procedure, field))
                .forEach(field -> open.remove(field.name()));
        return open;
    }

    /** True where everything an act says is confidential, for it was done by or for a party who is not to be named. */
    public boolean actor(CaseState file, Done done) {
        return file.party(done.party()).filter(party -> party(file, party)).isPresent();
    }

    private static boolean namesOneOf(Procedure procedure, FieldType type) {
        return switch (type) {
            case FieldType.PartyIn party ->
                party.roles().stream()
                        .map(role -> procedure.parties().get(role))
                        .filter(Objects::nonNull)
                        .anyMatch(Procedure.PartyRole::confidential);
            case FieldType.Several several -> namesOneOf(procedure, several.of());
            case FieldType.Plain plain -> false;
            case FieldType.Choice choice -> false;
            case FieldType.FromList list -> false;
            case FieldType.MatterOf matter -> false;
            case FieldType.FromPanel panel -> false;
        };
    }
}
