package abate.server.answer;

import abate.engine.book.Procedure;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.matter.Stated;
import abate.engine.words.Language;
import abate.server.casefile.CaseView;
import abate.server.database.JurisdictionId;
import abate.server.letters.Letter;
import abate.server.requests.NewRequest;
import abate.server.requests.RequestKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the hands of whoever got it, with the case as it stands today.
 *
 * @param reader the party whose copy it is
 * @param contents what the letter states, as it stood when the letter was issued
 */
record OpenLetter(Letter letter, CaseView view, Matter matter, Party reader, List<Stated> contents, LocalDate today) {
    OpenLetter {
        contents = List.copyOf(contents);
    }

    JurisdictionId jurisdiction() {
        return letter.jurisdiction();
    }

    CaseState state() {
        return view.state();
    }

    /** The address of the letter's page. */
    String href() {
        return "/l/" + letter.code().printed();
    }

    Speech speech(Language language) {
        return new Speech(language, today, Discretion.toward(reader, contents, state()));
    }

    /**
     * The parts from outside the jurisdiction that the reader plays in the letter's matter. Where a matter runs for one
     * party, only that party plays its part: who owes another penalty has no say in this one.
     */
    Set<String> roles() {
        String runsFor = matter.procedure().runsFor();
        boolean theirs = reader.id().equals(matter.party());
        Stream<String> played = reader.roles().stream()
                .filter(role -> outside(matter.procedure().parties().get(role)))
                .filter(role -> !role.equals(runsFor) || matter.party() == null || theirs);
        return Stream.concat(played, Stream.ofNullable(theirs ? runsFor : null))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean outside(Procedure.@Nullable PartyRole role) {
        return role != null && !role.staff();
    }

    /** The reader as someone who acts. */
    Actor actor() {
        return new Actor(reader.id(), reader.name(), roles());
    }

    /** The clocks of the letter's matter that are the reader's: their rights and duties. */
    List<Clock> mine(CaseState asOf) {
        return asOf.matter(matter.id()).map(asOf::clocks).orElse(List.of()).stream()
                .filter(this::isMine)
                .toList();
    }

    /** A clock of each recipient is nobody's by name, and each one's own. */
    private boolean isMine(Clock clock) {
        String whose = clock.rule().whose();
        boolean own = clock.party() != null && clock.party().id().equals(reader.id());
        return whose.isEmpty() ? own : roles().contains(whose) && (clock.party() == null || own);
    }

    /**
     * True where the letter is directed to the reader: the matter runs for them, or, where it runs for the property,
     * their service starts its days. Others get a copy, because they have an interest in the property.
     */
    boolean directed() {
        if (forTheRecord()) {
            return false;
        }
        if (matter.party() != null) {
            return reader.id().equals(matter.party());
        }
        List<Delivery> deliveries = state().deliveries(matter).stream()
                .filter(delivery -> delivery.letter().number() == letter.actSeq())
                .toList();
        return deliveries.stream().noneMatch(delivery -> delivery.rule().starts())
                || deliveries.stream()
                        .filter(delivery -> delivery.rule().starts())
                        .anyMatch(delivery -> delivery.recipient().id().equals(reader.id()));
    }

    /** True for a paper of public record, which whoever reads the record can open and nobody can answer. */
    boolean forTheRecord() {
        return letter.addressee().isForTheRecord();
    }

    /** True where the act that issued the letter was struck, or counts no more. */
    boolean struck() {
        return state().timeline().stream()
                .filter(entry -> entry.number() == letter.actSeq())
                .anyMatch(entry -> entry.struckBy() != 0);
    }

    /** The letter's title in that language; as printed where the book knows no such letter any more. */
    String title(Language language) {
        return Optional.ofNullable(matter.procedure().letters().get(letter.letterName()))
                .map(rule -> rule.title().in(language))
                .orElse(letter.title());
    }

    /**
     * What its reader asks of the office.
     *
     * @param words and {@code contact} as typed; empty for none
     * @param act the act of the book it is to become; empty for none
     * @param particulars what was typed for it, by the name of the field
     */
    NewRequest asks(
            RequestKind kind,
            Language language,
            String words,
            String contact,
            String act,
            Map<String, String> particulars) {
        return new NewRequest(
                kind,
                letter.caseFile(),
                letter.id(),
                matter.id(),
                reader.id(),
                language,
                words,
                contact,
                act,
                particulars);
    }

    /** Where it is about; empty where the case is about no place. */
    String address() {
        return state().facts().get("address") instanceof abate.engine.value.Value.Text(String text) ? text : "";
    }
}
