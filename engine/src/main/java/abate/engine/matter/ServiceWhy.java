package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.service.Completion;
import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says by which way and on which day service on each person is complete. */
record ServiceWhy(CaseState file, Matter matter) {
    /** On everyone whose service starts the clocks of a letter. */
    Reason onAll(Done issued, Authority authority) {
        List<Reason> because = new ArrayList<>();
        new Deliveries(file, matter).starting(issued).forEach(d -> because.add(of(d)));
        if (because.size() == 1) {
            return because.getFirst();
        }
        return new Reason(
                new Words("Service on everyone who must be served", "Entrega a todas las personas que deben recibirlo"),
                authority,
                issued.number(),
                because);
    }

    /** On the one whose own day the scope's {@code recipient} has; empty where no service came to that day. */
    Optional<Reason> onRecipient(Scope scope, Value day) {
        Value id = scope.value("recipient") instanceof Value.Structure r ? r.get("id") : Value.ABSENT;
        for (Delivery d : new Deliveries(file, matter).all()) {
            if (Value.of(d.recipient().id()).equals(id)
                    && d.completion() instanceof Completion.Complete c
                    && Value.of(c.on()).equals(day)) {
                return Optional.of(of(d));
            }
        }
        return Optional.empty();
    }

    private static Reason of(Delivery delivery) {
        String name = delivery.recipient().name();
        return switch (delivery.completion()) {
            case Completion.Complete c ->
                new Reason(
                        Words.said(language -> complete(name, c, language)),
                        c.method().authority(),
                        c.knownBy(),
                        List.of());
            case Completion.Open o ->
                new Reason(
                        new Words(
                                "Service on " + name + " is not complete",
                                "La entrega a " + name + " no está completa"),
                        Authority.NONE,
                        delivery.letter().number(),
                        List.of());
        };
    }

    private static String complete(String name, Completion.Complete c, Language language) {
        String way = c.method().title().in(language);
        return language.pick("Service on ", "La entrega a ")
                + name
                + language.pick(
                        " by " + way.toLowerCase(Locale.ROOT) + " is complete on ", " (" + way + ") quedó completa el ")
                + Dates.say(c.on(), language);
    }
}
