package abate.engine.book;

import abate.engine.written.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must agree across a book once it is read: every name that is used exists. */
final class BookLint {
    private final Book book;
    private final List<String> problems;

    private BookLint(Book book, List<String> problems) {
        this.book = book;
        this.problems = problems;
    }

    static void check(Book book, List<String> problems) {
        BookLint lint = new BookLint(book, problems);
        book.procedures().values().forEach(lint::procedure);
    }

    private void procedure(Procedure p) {
        p.acts().values().forEach(act -> act(p, act));
        p.clocks().values().forEach(clock -> clock(p, clock));
        p.letters().values().forEach(letter -> letter(p, letter));
        p.charges().values().forEach(charge -> charge(p, charge));
        if (p.runsFor() != null && !p.parties().containsKey(p.runsFor())) {
            problem(p, "runs_for", "there is no party \"" + p.runsFor() + "\"");
        }
    }

    private void act(Procedure p, ActRule act) {
        String place = "acts." + act.name();
        for (String by : act.by()) {
            require(p, place, by.equals("anyone") || p.parties().containsKey(by), "party", by);
        }
        if (act.letter() != null) {
            require(p, place, p.letters().containsKey(act.letter()), "letter", act.letter());
        }
        if (act.opens() != null) {
            require(p, place, book.procedures().containsKey(act.opens()), "procedure", act.opens());
        }
        act.gates().forEach(gate -> gate(p, place, gate));
        act.law().ifPresent(trigger -> trigger(p, place, trigger));
        if (act.byLaw() && act.repeats() && endless(act)) {
            problem(
                    p,
                    place,
                    "it would happen again and again without end: an act by operation of law that repeats must lead"
                            + " to a state in which it cannot happen, or stay where it is upon the service of a letter");
        }
        if (act.authority().isEmpty() && act.byLaw()) {
            problem(p, place, "an act by operation of law must cite what it rests on");
        }
    }

    private static boolean endless(ActRule act) {
        return act.to() != null ? act.allowedIn(act.to()) : !(act.law().orElseThrow() instanceof ActRule.LetterServed);
    }

    private void gate(Procedure p, String place, Gate gate) {
        if (gate.authority().isEmpty()) {
            problem(p, place, "a gate must cite what it rests on: " + gate.test());
        }
        String clock = switch (gate.test()) {
            case Gate.By by -> by.clock();
            case Gate.After after -> after.clock();
            case Gate.From from -> from.clock();
            case Gate.That that -> "";
        };
        require(p, place, clock.isEmpty() || p.clocks().containsKey(clock), "clock", clock);
    }

    private void trigger(Procedure p, String place, ActRule.Trigger trigger) {
        switch (trigger) {
            case ActRule.LetterServed served -> {
                ActRule issuing = p.acts().get(served.act());
                require(p, place, issuing != null && issuing.letter() != null, "act with a letter", served.act());
            }
            case ActRule.ClockLapses lapses ->
                require(p, place, p.clocks().containsKey(lapses.clock()), "clock", lapses.clock());
            case ActRule.ChildrenClosed children ->
                require(
                        p,
                        place,
                        book.procedures().containsKey(children.procedure()),
                        "procedure",
                        children.procedure());
            case ActRule.Condition condition -> {}
        }
    }

    private void clock(Procedure p, ClockRule clock) {
        String place = "clocks." + clock.name();
        List<String> acts = new ArrayList<>(clock.metBy());
        if (clock.usedBy() != null) {
            acts.add(clock.usedBy());
        }
        acts.forEach(act -> require(p, place, p.acts().containsKey(act), "act", act));
        if (clock.authority().isEmpty() && uncited(clock.spec())) {
            problem(p, place, "a clock must cite what it rests on");
        }
        if (clock.spec() instanceof ClockRule.MeetingOf meeting) {
            require(p, place, book.bodies().containsKey(meeting.body()), "body", meeting.body());
        }
    }

    private static boolean uncited(ClockRule.Spec spec) {
        return switch (spec) {
            case ClockRule.Counted c -> c.authority().isEmpty();
            case ClockRule.On on -> on.authority().isEmpty();
            case ClockRule.LaterOf of -> of.of().stream().anyMatch(BookLint::uncited);
            case ClockRule.EarlierOf of -> of.of().stream().anyMatch(BookLint::uncited);
            case ClockRule.FirstOf of -> of.cases().stream().anyMatch(c -> uncited(c.spec()));
            case ClockRule.MeetingOf m -> m.authority().isEmpty();
        };
    }

    private void letter(Procedure p, LetterRule letter) {
        String place = "letters." + letter.name();
        for (LetterRule.ServeRule serve : letter.serve()) {
            require(p, place, book.ladders().containsKey(serve.by()), "way of service", serve.by());
            serve.to().forEach(role -> require(p, place, p.parties().containsKey(role), "party", role));
        }
    }

    private void charge(Procedure p, ChargeRule charge) {
        if (charge.authority().isEmpty()) {
            problem(p, "charges." + charge.name(), "a charge must cite its provision");
        }
        require(
                p,
                "charges." + charge.name(),
                charge.owedTo() == null || p.parties().containsKey(charge.owedTo()),
                "party",
                String.valueOf(charge.owedTo()));
        charge.interest()
                .ifPresent(interest -> require(
                        p,
                        "charges." + charge.name(),
                        accounts(p.charges()).contains(interest.principal()),
                        "account",
                        interest.principal()));
    }

    private static List<String> accounts(Map<String, ChargeRule> charges) {
        return charges.values().stream().map(ChargeRule::account).toList();
    }

    private void require(Procedure p, String place, boolean there, String what, String name) {
        if (!there) {
            problem(p, place, Asked.near(what, name, names(p, what)));
        }
    }

    /** Which names of that sort there are. */
    private Set<String> names(Procedure p, String what) {
        return switch (what) {
            case "party" -> p.parties().keySet();
            case "letter" -> p.letters().keySet();
            case "procedure" -> book.procedures().keySet();
            case "clock" -> p.clocks().keySet();
            case "body" -> book.bodies().keySet();
            case "way of service" -> book.ladders().keySet();
            case "account" -> Set.copyOf(accounts(p.charges()));
            default -> p.acts().keySet();
        };
    }

    private void problem(Procedure p, String place, String text) {
        problems.add("procedures/" + p.name() + ".yaml › " + place + ": " + text);
    }
}
