package abate.server.desk.casefile;

import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.matter.Possible;
import abate.server.desk.words.Because;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done on a case file, and what cannot be done yet and why.
 *
 * @param now what may be done now, a group a matter; those of closed matters last
 * @param notYet what only the coming of a day still bars, soonest first
 * @param waits what something else has to be done for first
 * @param later what belongs to a later stage
 */
public record CaseActs(List<Group> now, List<Barred> notYet, List<Barred> waits, List<Barred> later) {
    /** Nothing to do, as on a closed file. */
    static final CaseActs NONE = new CaseActs(List.of(), List.of(), List.of(), List.of());

    public CaseActs {
        now = List.copyOf(now);
        notYet = List.copyOf(notYet);
        waits = List.copyOf(waits);
        later = List.copyOf(later);
    }

    /**
     * What may be done in one matter.
     *
     * @param matter its title, where the file has several; else empty
     */
    public record Group(String matter, List<Offer> offers) {
        public Group {
            offers = List.copyOf(offers);
        }

        /** What the reader may do. */
        public List<Offer> mine() {
            return offers.stream().filter(Offer::mine).toList();
        }

        /** What is for others to do. */
        public List<Offer> others() {
            return offers.stream().filter(offer -> !offer.mine()).toList();
        }
    }

    /**
     * An act that may be done now.
     *
     * @param who who may do it, in words
     * @param mine whether the reader may
     */
    public record Offer(String title, String who, boolean mine, String href) {}

    /**
     * An act that may not be done now.
     *
     * @param matter the matter's title, where the file has several; else empty
     * @param from the first day on which time alone will have removed every reason; empty where it will not
     */
    public record Barred(String title, String matter, Optional<When> from, List<Because> why) {
        public Barred {
            why = List.copyOf(why);
        }
    }

    static CaseActs of(CaseState file, String number, Set<String> roles) {
        boolean several = file.matters().size() > 1;
        List<Group> now = new ArrayList<>();
        List<Group> past = new ArrayList<>();
        List<Barred> notYet = new ArrayList<>();
        List<Barred> waits = new ArrayList<>();
        List<Barred> later = new ArrayList<>();
        for (Matter matter : file.matters()) {
            String title = several ? Told.title(file, matter) : "";
            List<Possible> all = file.possible(matter);
            List<Offer> offers = offers(file, matter, number, roles);
            if (!offers.isEmpty()) {
                (matter.isClosed() ? past : now).add(new Group(title, offers));
            }
            all.stream()
                    .filter(possible -> !possible.now())
                    .forEach(possible -> (possible.comesLater() ? later : possible.from() == null ? waits : notYet)
                            .add(barred(file, possible, title)));
        }
        now.sort(Comparator.comparing(group -> group.mine().isEmpty()));
        now.addAll(past);
        notYet.sort(Comparator.comparing(barred -> barred.from().map(When::day).orElse(LocalDate.MAX)));
        return new CaseActs(now, notYet, waits, later);
    }

    /** Service first, then what moves the matter on, then what merely adds to it; the reader's own before others'. */
    public static List<Offer> offers(CaseState file, Matter matter, String number, Set<String> roles) {
        List<Possible> all = file.possible(matter);
        List<Offer> offers = new ArrayList<>(service(file, matter, number, roles));
        all.stream()
                .filter(Possible::now)
                .sorted(Comparator.comparing(possible -> possible.rule().to() == null))
                .forEach(possible -> offers.add(offer(possible, number, roles)));
        offers.sort(Comparator.comparing(offer -> !offer.mine()));
        return offers;
    }

    /** The letters whose service is not complete yet. */
    private static List<Offer> service(CaseState file, Matter matter, String number, Set<String> roles) {
        if (matter.isClosed()) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        Unserved.open(file, matter)
                .forEach((letter, recipients) -> offers.add(new Offer(
                        "Record service: "
                                + recipients.getFirst().paper().title().english(),
                        "anyone on the staff",
                        mayAct(roles),
                        CaseLinks.service(number, letter.number()))));
        return offers;
    }

    private static Offer offer(Possible possible, String number, Set<String> roles) {
        var procedure = possible.matter().procedure();
        boolean mine = Hands.may(procedure, possible.rule(), roles);
        return new Offer(
                possible.rule().title().english(),
                mine ? Hands.asYou(procedure, possible.rule(), roles) : "for " + Hands.who(procedure, possible.rule()),
                mine,
                CaseLinks.act(number, possible.matter().id(), possible.rule().name()));
    }

    private static Barred barred(CaseState file, Possible possible, String matter) {
        return new Barred(
                possible.rule().title().english(),
                matter,
                Optional.ofNullable(possible.from()).map(day -> When.of(day, file.day())),
                possible.refusals().stream().map(Because::of).toList());
    }

    /** Whether someone in these roles may put anything on file at all. */
    public static boolean mayAct(Set<String> roles) {
        return roles.stream().anyMatch(role -> !role.equals("viewer"));
    }
}
