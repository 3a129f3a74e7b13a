package abate.engine.scenario;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.Actor;
import abate.engine.matter.Party;
import abate.engine.words.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells who does what a scenario says is done. */
final class Actors {
    private static final Actor CLERK = new Actor("clerk", "Clerk", Set.of());

    private final Stage stage;

    Actors(Stage stage) {
        this.stage = stage;
    }

    /** Who does an act: the one named, else the party it is done for, else the first the book names. */
    Actor of(int line, String by, ActRule rule, @Nullable String party) {
        if (!by.isEmpty()) {
            return named(line, by, rule);
        }
        if (party != null
                && rule.by().stream()
                        .anyMatch(role ->
                                stage.state().party(party).map(p -> p.is(role)).orElse(false))) {
            return named(line, party, rule);
        }
        return rule.by().isEmpty() || rule.by().contains("anyone")
                ? CLERK
                : named(line, rule.by().getFirst(), rule);
    }

    /** Who does what is no act of the book's; a clerk where nobody is named. */
    Actor of(int line, String by) {
        return by.isEmpty() ? CLERK : named(line, by, null);
    }

    private Actor named(int line, String by, @Nullable ActRule rule) {
        Optional<Party> party = stage.state().party(by);
        if (party.isPresent()) {
            return new Actor(by, party.get().name(), Set.copyOf(party.get().roles()));
        }
        Set<String> roles = roles(stage.book());
        if (!roles.contains(by)) {
            stage.problem(line, unknown(by, rule, roles));
        }
        return new Actor(by, by.replace('_', ' '), Set.of(by));
    }

    /** That there is nobody of that name, the nearest that there is, who is a party here and who may do the act. */
    private String unknown(String by, @Nullable ActRule rule, Set<String> roles) {
        List<String> parties = stage.state().parties().stream().map(Party::id).toList();
        Set<String> right = new LinkedHashSet<>(parties);
        right.addAll(rule == null ? List.of() : rule.by());
        String near = Nearest.to(by, right)
                .or(() -> Nearest.to(by, roles))
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
        return "there is no party or role \"" + by + "\"" + near + "; "
                + (parties.isEmpty()
                        ? "this case has no parties yet"
                        : "the parties of this case: " + String.join(", ", Nearest.first(by, parties)))
                + (rule == null || rule.by().isEmpty()
                        ? ""
                        : "; \"" + rule.name() + "\" is done by " + String.join(" or ", Nearest.first(by, rule.by())));
    }

    /** Every part that a procedure of the book knows. */
    static Set<String> roles(Book book) {
        Set<String> roles = new TreeSet<>();
        for (Procedure procedure : book.procedures().values()) {
            roles.addAll(procedure.parties().keySet());
            procedure.parties().values().forEach(role -> roles.addAll(role.recordedBy()));
        }
        return roles;
    }
}
