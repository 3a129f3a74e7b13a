package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Ladder;
import abate.engine.book.Words;
import abate.engine.words.Language;
import java.util.Locale;

/** What a deed is called in the timeline. */
final class Titles {
    private static final Words FACTS = new Words("Facts of the case put on file", "Datos del caso agregados");
    private static final Words CLOSED = new Words("Case file closed", "Expediente cerrado");

    private Titles() {}

    static Words of(Book book, CaseState file, Deed deed) {
        return switch (deed) {
            case Deed.FactsFound f -> FACTS;
            case Deed.PartyNamed p ->
                Words.said(language ->
                        language.pick("Named: ", "Se nombró a ") + p.party().name());
            case Deed.MatterOpened m -> {
                Words title = book.procedure(m.procedure()).title();
                yield Words.said(language -> language.pick("Opened: ", "Se abrió: ") + title.in(language));
            }
            case Deed.Performed p -> act(file, p.matter(), p.act());
            case Deed.ServiceTried s -> {
                String who = file.party(s.party()).map(Party::name).orElse(s.party());
                yield Words.said(language -> service(book, who, s, language));
            }
            case Deed.Struck s -> changed(s.act(), " struck: ", " anulado: ", s.why());
            case Deed.Corrected c -> changed(c.act(), " corrected: ", " corregido: ", c.why());
            case Deed.FileClosed c -> CLOSED;
            case Deed.LawNoted n -> act(file, n.matter(), n.act());
        };
    }

    /** An act that does not count is called as it would be if it did. */
    private static Words act(CaseState file, String matter, String act) {
        return file.matter(matter)
                .map(found -> found.procedure().acts().get(act))
                .map(ActRule::title)
                .orElseGet(() -> new Words(act.replace('_', ' '), ""));
    }

    private static Words changed(long act, String english, String spanish, String why) {
        return Words.said(language -> language.pick("Act ", "Acto ") + act + language.pick(english, spanish) + why);
    }

    private static String service(Book book, String who, Deed.ServiceTried s, Language language) {
        String said = language.pick("Service on ", "Entrega a ") + who + ", " + way(book, s, language);
        if (s.done()) {
            return said + language.pick(": " + s.step().replace('_', ' '), "");
        }
        String note = s.note().isBlank() ? "" : " (" + s.note() + ")";
        return said + language.pick(": failed" + note, ": sin éxito");
    }

    private static String way(Book book, Deed.ServiceTried s, Language language) {
        String way = s.method();
        for (Ladder ladder : book.ladders().values()) {
            Ladder.Method method = ladder.methods().get(s.method());
            if (method != null) {
                way = method.title().in(language);
                break;
            }
        }
        return way.toLowerCase(Locale.ROOT);
    }
}
