package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Objection;
import abate.server.operations.PublicAddress;
import abate.server.pages.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the administrators' pages about staff. */
@Component
class StaffView {

    /** What was typed into the forms of a person's page. */
    record Typed(Optional<Set<Role>> roles, String why) {}

    static final Typed NOTHING = new Typed(Optional.empty(), "");

    private static final String NEVER = "Never";

    private final Accounts accounts;
    private final Days days;
    private final PublicAddress address;

    StaffView(Accounts accounts, Days days, PublicAddress address) {
        this.accounts = accounts;
        this.days = days;
        this.address = address;
    }

    StaffPage.Listing listing(SignedIn who, String search, String sort) {
        List<StaffMember> everyone = accounts.list(who.jurisdiction());
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<StaffPage.Row> rows = everyone.stream()
                .filter(member -> wanted.isEmpty() || searched(member).contains(wanted))
                .sorted(order(sort))
                .map(member -> new StaffPage.Row(
                        member,
                        member.lastSignIn()
                                .map(at -> days.inWords(who.jurisdiction(), at))
                                .orElse(NEVER)))
                .toList();
        return new StaffPage.Listing(rows, everyone.size(), search, sort);
    }

    String person(SignedIn who, UUID id, String said, Model model) {
        return show(who, id, NOTHING, said, Map.of(), model);
    }

    String refused(SignedIn who, UUID id, Typed typed, List<Objection> objections, Model model) {
        return show(who, id, typed, "", WelcomePages.problems(objections), model);
    }

    StaffPage.LinkMade linkMade(SignedIn who, StaffMember member, OneTimeLink link, boolean invited) {
        return new StaffPage.LinkMade(
                member, link.on(address.uri()), days.inWords(who.jurisdiction(), link.expires()), invited);
    }

    static String said(String done) {
        return switch (done) {
            case "roles" -> "The roles are saved. They count from the next click on.";
            case "suspended" -> "The account is suspended. The person is signed out everywhere.";
            default -> "";
        };
    }

    private String show(SignedIn who, UUID id, Typed typed, String said, Map<String, String> problems, Model model) {
        StaffMember member = accounts.find(who.jurisdiction(), id).orElseThrow(Problem::notFound);
        model.addAttribute(
                "person",
                new StaffPage.Person(
                        member,
                        typed.roles().orElse(member.roles()),
                        typed.why(),
                        id.equals(who.account()),
                        history(who, id),
                        said,
                        problems));
        return "accounts/staff-member";
    }

    private List<StaffPage.Event> history(SignedIn who, UUID id) {
        return accounts.history(who.jurisdiction(), id).stream()
                .map(line -> new StaffPage.Event(
                        days.inWords(who.jurisdiction(), line.at()),
                        line.what(),
                        line.by().orElse(""),
                        line.note().orElse("")))
                .toList();
    }

    private static String searched(StaffMember member) {
        return String.join(" ", member.name(), member.email().orElse(""), member.roleLine())
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<StaffMember> order(String sort) {
        Comparator<StaffMember> byName =
                Comparator.comparing(member -> member.name().toLowerCase(Locale.ROOT));
        return switch (sort) {
            case "roles" -> Comparator.comparing(StaffMember::roleLine).thenComparing(byName);
            case "standing" -> Comparator.comparing(StaffMember::standing).thenComparing(byName);
            case "seen" ->
                Comparator.comparing((StaffMember member) -> member.lastSignIn().orElse(java.time.Instant.MIN))
                        .reversed()
                        .thenComparing(byName);
            default -> byName;
        };
    }
}
