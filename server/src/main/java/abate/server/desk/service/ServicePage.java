package abate.server.desk.service;

import abate.engine.book.Authority;
import abate.engine.book.Ladder;
import abate.engine.matter.CaseState;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.service.Attempt;
import abate.engine.service.Completion;
import abate.engine.service.Sufficiency;
import abate.engine.value.Value;
import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CasePeople;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service of one letter on everyone who gets it.
 *
 * @param cite the section that says how it is served
 * @param address whose address counts, in words
 */
public record ServicePage(
        About about,
        String letter,
        When issued,
        String cite,
        String address,
        boolean canAct,
        List<Recipient> recipients) {
    public ServicePage {
        recipients = List.copyOf(recipients);
    }

    /**
     * One recipient.
     *
     * @param state done, open or none, for the shape
     * @param starts their service starts the clocks
     * @param form where a step is put on file
     */
    public record Recipient(
            String name,
            String parts,
            List<String> address,
            String state,
            String says,
            boolean starts,
            String cite,
            List<Way> ways,
            List<Try> tries,
            String form) {
        public Recipient {
            address = List.copyOf(address);
            ways = List.copyOf(ways);
            tries = List.copyOf(tries);
        }
    }

    /**
     * One lawful way, in the order of the section.
     *
     * @param steps the steps, each with the day it was done where it was
     * @param barred why it is not open; empty where it is
     */
    public record Way(String name, String title, List<Step> steps, String note, String cite, String barred) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /** One step of a way. */
    public record Step(String name, Optional<When> done) {}

    /** One attempt on file. */
    public record Try(long act, When on, String what, boolean done, String note, String proof) {}

    static Optional<ServicePage> of(CaseState file, About about, long letter, boolean canAct) {
        for (Matter matter : file.matters()) {
            List<Delivery> deliveries = file.deliveries(matter).stream()
                    .filter(delivery -> delivery.letter().number() == letter && letter != 0)
                    .toList();
            if (!deliveries.isEmpty()) {
                return Optional.of(page(file, about, matter, deliveries, canAct));
            }
        }
        return Optional.empty();
    }

    private static ServicePage page(
            CaseState file, About about, Matter matter, List<Delivery> deliveries, boolean canAct) {
        Delivery first = deliveries.getFirst();
        return new ServicePage(
                about,
                first.paper().title().english(),
                When.of(first.letter().on(), file.day()),
                deliveries.stream().map(d -> d.ladder().cite()).distinct().collect(Collectors.joining("; ")),
                deliveries.stream().map(d -> d.ladder().address()).distinct().collect(Collectors.joining("; ")),
                canAct,
                deliveries.stream()
                        .map(delivery -> recipient(file, matter, delivery, about.number()))
                        .toList());
    }

    private static Recipient recipient(CaseState file, Matter matter, Delivery delivery, String number) {
        return new Recipient(
                delivery.recipient().name(),
                delivery.recipient().roles().stream()
                        .map(role -> Hands.title(matter.procedure(), role))
                        .collect(Collectors.joining(", ")),
                delivery.recipient().address(),
                state(delivery),
                CasePeople.says(file, delivery),
                delivery.rule().starts(),
                delivery.rule().authority().toString(),
                ways(file, matter, delivery),
                delivery.attempts().stream()
                        .map(attempt -> tried(file, delivery.ladder(), attempt))
                        .toList(),
                CaseLinks.serve(
                        number, delivery.letter().number(), delivery.recipient().id()));
    }

    private static String state(Delivery delivery) {
        return switch (delivery.completion()) {
            case Completion.Complete complete -> "done";
            case Completion.Open open -> delivery.attempts().isEmpty() ? "none" : "open";
        };
    }

    /** The lawful ways for a recipient, those that are not open with the reason. */
    static List<Way> ways(CaseState file, Matter matter, Delivery delivery) {
        List<Way> ways = new ArrayList<>();
        for (Ladder.Method method : delivery.ladder().methods().values()) {
            ways.add(new Way(
                    method.name(),
                    method.title().english(),
                    method.steps().stream()
                            .map(step -> step(file, delivery, method, step))
                            .toList(),
                    method.confirm(),
                    method.authority()
                            .or(new Authority(delivery.ladder().cite(), List.of()))
                            .toString(),
                    barred(file, matter, delivery, method)));
        }
        return ways;
    }

    private static Step step(CaseState file, Delivery delivery, Ladder.Method method, String step) {
        return new Step(
                step.replace('_', ' '),
                delivery.attempts().stream()
                        .filter(attempt -> attempt.done()
                                && attempt.method().equals(method.name())
                                && attempt.step().equals(step))
                        .map(attempt -> When.of(attempt.on(), file.day()))
                        .reduce((one, other) -> other));
    }

    private static String barred(CaseState file, Matter matter, Delivery delivery, Ladder.Method method) {
        if (!Sufficiency.fallbackOpen(method, delivery.attempts(), file.day())) {
            return "open only after "
                    + method.afterFailed().stream()
                            .map(name -> title(delivery.ladder(), name))
                            .collect(Collectors.joining(" or "))
                    + " was tried and failed";
        }
        boolean holds = method.when() == null
                || method.when()
                        .holds(file.scope(matter, delivery.letter()).with("to", (Value) delivery.recipientValue(file)));
        return holds ? "" : "not open for this person, or not yet";
    }

    static String title(Ladder ladder, String method) {
        return ladder.methods().get(method) instanceof Ladder.Method found
                ? found.title().english().toLowerCase(Locale.ROOT)
                : method;
    }

    private static Try tried(CaseState file, Ladder ladder, Attempt attempt) {
        return new Try(
                attempt.act(),
                When.of(attempt.on(), file.day()),
                title(ladder, attempt.method()) + ": " + attempt.step().replace('_', ' '),
                attempt.done(),
                attempt.note(),
                proof(attempt));
    }

    private static String proof(Attempt attempt) {
        var proof = attempt.proof();
        return Stream.of(
                        proof.servedBy(),
                        proof.manner(),
                        proof.time(),
                        proof.place(),
                        proof.underPenaltyOfPerjury() ? "declared under penalty of perjury" : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
