package abate.server.desk.words;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In whose hands an act lies, as the book says; the engine judges it again when the act is done. */
public final class Hands {
    private Hands() {}

    /** Whether someone in these roles may do the act, or put on file that an outside party did it. */
    public static boolean may(Procedure procedure, ActRule rule, Set<String> roles) {
        return rule.by().contains("anyone")
                || rule.by().stream()
                        .flatMap(role -> Stream.concat(Stream.of(role), recorders(procedure, role).stream()))
                        .anyMatch(roles::contains);
    }

    /** Who may do the act, in words: "the department head". */
    public static String who(Procedure procedure, ActRule rule) {
        if (rule.by().contains("anyone")) {
            return "anyone on the staff";
        }
        return rule.by().stream().map(role -> "the " + title(procedure, role)).collect(Collectors.joining(" or "));
    }

    /** In which part the reader does an act they may do: "you, as city clerk", "for the owner". */
    public static String asYou(Procedure procedure, ActRule rule, Set<String> roles) {
        if (rule.by().contains("anyone")) {
            return "anyone on the staff";
        }
        return rule.by().stream()
                .filter(roles::contains)
                .findFirst()
                .map(role -> "you, as " + title(procedure, role))
                .orElseGet(() -> "you put on file what the "
                        + String.join(
                                " or the ",
                                outside(procedure, rule).stream()
                                        .map(role -> title(procedure, role))
                                        .toList())
                        + " did");
    }

    /** The outside parties who may do the act: someone of the staff then says for whom they put it on file. */
    public static List<String> outside(Procedure procedure, ActRule rule) {
        return rule.by().stream()
                .filter(role -> procedure.parties().get(role) instanceof Procedure.PartyRole part && !part.staff())
                .toList();
    }

    /** What a part is called in a procedure, else in any procedure of the book, else on the staff list. */
    public static String title(Procedure procedure, String role) {
        return procedure.parties().get(role) instanceof Procedure.PartyRole part
                ? part.title().english()
                : staff(role);
    }

    /** What a part is called anywhere in the book. */
    public static String title(Book book, String role) {
        return book.procedures().values().stream()
                .flatMap(procedure -> Optional.ofNullable(procedure.parties().get(role)).stream())
                .map(part -> part.title().english())
                .findFirst()
                .orElseGet(() -> staff(role));
    }

    /** Whether the reader decides on reports and opens cases. */
    public static boolean mayOpen(SignedIn who) {
        return who.has(
                Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.BUILDING_OFFICIAL, Role.ADMINISTRATOR);
    }

    /** The keys of the roles somebody holds, as the book names them. */
    public static Set<String> keys(Set<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String staff(String role) {
        return Role.ofKey(role)
                .map(known -> known.label().toLowerCase(Locale.ROOT))
                .orElse(role.replace('_', ' '));
    }

    private static List<String> recorders(Procedure procedure, String role) {
        return procedure.parties().get(role) instanceof Procedure.PartyRole part ? part.recordedBy() : List.of();
    }
}
