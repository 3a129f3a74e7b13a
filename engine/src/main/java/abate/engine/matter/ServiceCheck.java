package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Ladder;
import abate.engine.book.Words;
import abate.engine.service.Sufficiency;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a step of service before it is put on file: the right letter and person, a way that is open, proof complete. */
final class ServiceCheck {
    private ServiceCheck() {}

    static List<Refusal> refusals(CaseState file, Act act, Deed.ServiceTried tried) {
        Optional<Delivery> delivery = delivery(file, tried);
        if (delivery.isEmpty()) {
            return List.of(Refusal.of(
                    new Words(
                            "This letter is not for that person, or was not issued.",
                            "Esta carta no es para esa persona, o no se emitió."),
                    Authority.NONE));
        }
        Ladder ladder = delivery.get().ladder();
        Ladder.Method method = ladder.methods().get(tried.method());
        if (method == null || !method.steps().contains(tried.step())) {
            return List.of(Refusal.field(
                    "method",
                    new Words("The section knows no such way of service.", "La sección no prevé esa forma de entrega."),
                    new Authority(ladder.cite(), List.of())));
        }
        List<Refusal> refusals = new ArrayList<>();
        open(file, act, tried, delivery.get(), method).ifPresent(refusals::add);
        if (tried.done()) {
            proof(ladder, tried).ifPresent(refusals::add);
        }
        if (act.on().isBefore(delivery.get().letter().on())) {
            refusals.add(Refusal.field(
                    "on",
                    new Words("The letter was issued later than that.", "La carta se emitió después de esa fecha."),
                    method.authority()));
        }
        return refusals;
    }

    private static Optional<Delivery> delivery(CaseState file, Deed.ServiceTried tried) {
        return file.matter(tried.matter())
                .flatMap(m -> Optional.ofNullable(m.byNumber(tried.letterOf()))
                        .flatMap(letter -> new Deliveries(file, m)
                                .of(letter).stream()
                                        .filter(d -> d.recipient().id().equals(tried.party()))
                                        .findFirst()));
    }

    private static Optional<Refusal> open(
            CaseState file, Act act, Deed.ServiceTried tried, Delivery delivery, Ladder.Method method) {
        var before = delivery.attempts().stream()
                .filter(a -> a.act() != act.number())
                .toList();
        if (!Sufficiency.fallbackOpen(method, before, act.on())) {
            String first = String.join(" or ", titles(delivery.ladder(), method.afterFailed(), Language.ENGLISH));
            String primero = String.join(" o ", titles(delivery.ladder(), method.afterFailed(), Language.SPANISH));
            return Optional.of(Refusal.field(
                    "method",
                    new Words(
                            "This way is open only after service by " + first + " was tried and failed.",
                            "Esta forma solo se permite después de intentar sin éxito: " + primero + "."),
                    method.authority()));
        }
        var scope = file.matter(tried.matter())
                .map(m -> new MatterScope(file, m, act.on()).with("to", delivery.recipientValue(file)))
                .orElseThrow();
        if (method.when() != null && !method.when().holds(scope)) {
            return Optional.of(Refusal.field(
                    "method",
                    new Words(
                            "This way is not open for this person, or not yet.",
                            "Esta forma no se permite para esta persona, o todavía no."),
                    method.authority()));
        }
        return Optional.empty();
    }

    private static List<String> titles(Ladder ladder, List<String> methods, Language language) {
        return methods.stream()
                .map(name -> Optional.ofNullable(ladder.methods().get(name))
                        .map(m -> m.title().in(language).toLowerCase(java.util.Locale.ROOT))
                        .orElse(name))
                .toList();
    }

    private static Optional<Refusal> proof(Ladder ladder, Deed.ServiceTried tried) {
        List<String> lacking = tried.proof().lacking(ladder.proof());
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.field(
                "proof",
                new Words(
                        "The proof of service must state: " + String.join(", ", lacking) + ".",
                        "La constancia de entrega debe indicar: " + String.join(", ", lacking) + "."),
                ladder.authority()));
    }
}
