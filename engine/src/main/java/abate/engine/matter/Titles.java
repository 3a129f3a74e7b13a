package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.Words;
import abate.engine.words.Language;
import java.util.Locale;
import java.util.Optional;

/** What a deed is called in the timeline. */
final class Titles {
    private Titles() {}

    static Words of(Book book, CaseState file, Deed deed) {
        return switch (deed) {
            case Deed.FactsFound f -> new Words("Facts of the case put on file", "Datos del caso agregados");
            case Deed.PartyNamed p ->
                new Words(
                        "Named: " + p.party().name(), "Se nombró a " + p.party().name());
            case Deed.MatterOpened m -> {
                Words title = book.procedure(m.procedure()).title();
                yield new Words("Opened: " + title.english(), "Se abrió: " + title.in(Language.SPANISH));
            }
            case Deed.Performed p -> new Words(p.act(), p.act());
            case Deed.ServiceTried s -> service(file, s);
            case Deed.Struck s ->
                new Words("Act " + s.act() + " struck: " + s.why(), "Acto " + s.act() + " anulado: " + s.why());
            case Deed.Corrected c ->
                new Words("Act " + c.act() + " corrected: " + c.why(), "Acto " + c.act() + " corregido: " + c.why());
            case Deed.FileClosed c -> new Words("Case file closed", "Expediente cerrado");
            case Deed.LawNoted n -> new Words(n.act(), n.act());
        };
    }

    private static Words service(CaseState file, Deed.ServiceTried s) {
        String who = file.party(s.party()).map(Party::name).orElse(s.party());
        String way = method(file, s).map(m -> m.english()).orElse(s.method()).toLowerCase(Locale.ROOT);
        String manera = method(file, s)
                .map(m -> m.in(Language.SPANISH))
                .orElse(s.method())
                .toLowerCase(Locale.ROOT);
        return s.done()
                ? new Words(
                        "Service on " + who + ", " + way + ": " + s.step().replace('_', ' '),
                        "Entrega a " + who + ", " + manera)
                : new Words(
                        "Service on " + who + ", " + way + ": failed"
                                + (s.note().isBlank() ? "" : " (" + s.note() + ")"),
                        "Entrega a " + who + ", " + manera + ": sin éxito");
    }

    private static Optional<Words> method(CaseState file, Deed.ServiceTried s) {
        return file.book().ladders().values().stream()
                .map(ladder -> ladder.methods().get(s.method()))
                .filter(java.util.Objects::nonNull)
                .map(m -> m.title())
                .findFirst();
    }
}
