package abate.server.desk.form;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.matter.Refusal;
import abate.engine.time.Dates;
import abate.engine.value.Value;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * From which day a person or a fact is on file. An act is judged by what was on file on its own day, so that one dated
 * before the case was opened may miss what its reader sees on the page.
 */
public final class KnownSince {
    private KnownSince() {}

    /** The first day on which the fact is on file; the last day there is where it never was. */
    public static LocalDate fact(CaseView view, String name) {
        return first(
                view,
                deed -> deed instanceof Deed.FactsFound facts && facts.facts().containsKey(name));
    }

    /** The first day on which the fact is on file with that value. */
    public static LocalDate fact(CaseView view, String name, Value value) {
        return first(
                view,
                deed -> deed instanceof Deed.FactsFound found
                        && value.equals(found.facts().get(name)));
    }

    /** The same of a person. */
    static LocalDate party(CaseView view, Party party) {
        return first(
                view,
                deed -> deed instanceof Deed.PartyNamed named
                        && named.party().id().equals(party.id()));
    }

    private static LocalDate first(CaseView view, Predicate<Deed> such) {
        return view.acts().stream()
                .filter(act -> such.test(act.deed()))
                .map(Act::on)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** What a refused act of that day may have missed: what is on file by now but was not yet on that day. */
    static Optional<Refusal> missed(CaseView view, List<Deed> deeds, LocalDate on) {
        boolean judged =
                deeds.stream().anyMatch(deed -> deed instanceof Deed.Performed || deed instanceof Deed.MatterOpened);
        TreeMap<LocalDate, List<String>> later = new TreeMap<>();
        if (judged) {
            view.state().parties().forEach(party -> note(later, party(view, party), on, party.name()));
            view.state().facts().keySet().forEach(name -> note(later, fact(view, name), on, CaseFacts.label(name)));
        }
        return later.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(said(later, on), Authority.NONE));
    }

    private static void note(TreeMap<LocalDate, List<String>> later, LocalDate since, LocalDate on, String what) {
        if (since.isAfter(on) && since.isBefore(LocalDate.MAX)) {
            later.computeIfAbsent(since, day -> new ArrayList<>()).add(what);
        }
    }

    private static Words said(TreeMap<LocalDate, List<String>> later, LocalDate on) {
        return Words.said(language -> language.pick("On ", "El ")
                + Dates.say(on, language)
                + language.pick(
                        ", the day of this act, this was not yet on file: ",
                        ", el día de este acto, esto aún no constaba: ")
                + later.entrySet().stream()
                        .map(each -> String.join(", ", each.getValue())
                                + language.pick(" (on file since ", " (consta desde el ")
                                + Dates.say(each.getKey(), language)
                                + ")")
                        .collect(Collectors.joining("; "))
                + language.pick(
                        ". Where it was so already, put it on file as known since that day first.",
                        ". Si ya era así, regístrelo primero como conocido desde ese día."));
    }
}
