package abate.engine.walk;

import abate.engine.book.Ladder;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.engine.service.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways to go on with the service of the letters of a matter: for the next recipient of each letter each method
 * from its first step to its last, and one that fails. Recipients of one standing are served in their order.
 */
final class Servings {
    private static final Proof COMPLETE = new Proof("Server", "as the method asks", "10:00", "as addressed", true);
    private static final Actor SERVER = new Actor("clerk", "clerk", Set.of("intake_clerk"));
    private static final int WEEK = 7;

    private final CaseState state;
    private final Matter matter;
    private final Read read;

    Servings(CaseState state, Matter matter, Read read) {
        this.state = state;
        this.matter = matter;
        this.read = read;
    }

    /** Whether anything rests on the service on this recipient. */
    static boolean counts(CaseState state, Matter matter, Delivery delivery, Read read) {
        return read.each(delivery.letter().rule())
                || delivery.rule().starts()
                || state.deliveries(matter).stream()
                        .noneMatch(other -> other.letter() == delivery.letter()
                                && other.rule().starts());
    }

    /** Each way as the acts that record it, in their order. */
    List<List<Act>> attempts(Point point) {
        List<List<Act>> ways = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Delivery delivery : state.deliveries(matter)) {
            if (read.served(delivery.letter().rule())
                    && delivery.completion() instanceof Completion.Open
                    && isLatest(delivery)
                    && counts(state, matter, delivery, read)
                    && begun.add(
                            delivery.letter().number() + " " + delivery.rule().starts())) {
                ways(point, delivery, ways);
            }
        }
        return ways;
    }

    /** One method of each kind that can be told apart later, and one that fails. */
    private void ways(Point point, Delivery delivery, List<List<Act>> ways) {
        Set<String> kinds = new HashSet<>();
        for (Ladder.Method method : delivery.ladder().methods().values()) {
            String steps =
                    String.join(" ", method.steps().stream().filter(read::step).toList());
            if (kinds.add(method.completion() + steps + method.afterFailed().isEmpty() + method.when())) {
                ways.add(done(point, delivery, method));
            }
        }
        boolean matters = delivery.ladder().methods().values().stream()
                .anyMatch(m -> !m.afterFailed().isEmpty());
        if (matters && delivery.attempts().isEmpty()) {
            ways.add(List.of(attempt(
                    point,
                    delivery,
                    delivery.ladder().methods().values().iterator().next(),
                    0,
                    point.day(),
                    false)));
        }
    }

    private boolean isLatest(Delivery delivery) {
        return matter.latest(delivery.letter().rule().name()) == delivery.letter();
    }

    private List<Act> done(Point point, Delivery delivery, Ladder.Method method) {
        List<Act> acts = new ArrayList<>();
        switch (method.completion()) {
            case Ladder.AfterLastStep after -> {
                for (int step = 0; step < method.steps().size(); step++) {
                    acts.add(attempt(point, delivery, method, step, point.day(), true));
                }
            }
            case Ladder.Published6063 published -> {
                for (int week = 0; week <= 3; week++) {
                    acts.add(attempt(point, delivery, method, week, point.day().plusDays((long) week * WEEK), true));
                }
            }
        }
        return acts;
    }

    private Act attempt(Point point, Delivery delivery, Ladder.Method method, int step, LocalDate on, boolean done) {
        String named = method.steps().get(Math.min(step, method.steps().size() - 1));
        return new Act(
                point.next() + step,
                on,
                on,
                SERVER,
                new Deed.ServiceTried(
                        matter.id(),
                        delivery.letter().number(),
                        delivery.recipient().id(),
                        method.name(),
                        named,
                        done,
                        done ? "" : "Came back.",
                        COMPLETE));
    }
}
