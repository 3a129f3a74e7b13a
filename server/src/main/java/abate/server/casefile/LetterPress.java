package abate.server.casefile;

import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.engine.matter.Refusal;
import abate.engine.matter.Stated;
import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import abate.server.letters.Addressee;
import abate.server.letters.Courtesy;
import abate.server.letters.Freezing;
import abate.server.letters.Letter;
import abate.server.letters.LetterDraft;
import abate.server.letters.Letterhead;
import abate.server.letters.Letters;
import abate.server.letters.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the letters of an act: one for each recipient, in the words of the book. */
final class LetterPress {
    private final Letters letters;

    LetterPress(Letters letters) {
        this.letters = letters;
    }

    /** What came of printing: the letters, or what keeps them from being printed. */
    record Printed(List<Letter> letters, List<Refusal> refusals) {}

    /** Freezes the letters that an act of the file issued; none where it issues none. */
    Printed print(JurisdictionId j, Stored file, Recorder.Change change, Act fresh) {
        CaseState state = change.state();
        long act = fresh.number();
        List<Letter> frozen = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Matter matter = Optional.ofNullable(fresh.deed().matterId())
                .flatMap(state::matter)
                .orElse(null);
        Done issued = matter == null ? null : matter.byNumber(act);
        if (matter == null || issued == null || issued.rule().letter() == null) {
            return new Printed(frozen, refusals);
        }
        for (Addressee addressee : addressees(state, matter, act)) {
            switch (letters.freeze(
                    draft(j, file, asReadBy(addressee, change), matter.id(), addressee, act), change.at())) {
                case Freezing.Frozen(Letter letter) -> frozen.add(letter);
                case Freezing.Refused(var shortcomings) ->
                    shortcomings.forEach(each -> refusals.add(refusal(addressee, each.sentence(), each.cite())));
            }
        }
        return new Printed(frozen, refusals);
    }

    private static Refusal refusal(Addressee addressee, String sentence, @Nullable String cite) {
        String english = "The letter to " + addressee.name() + " cannot be made: " + sentence;
        Authority authority = cite == null ? Authority.NONE : new Authority(cite, List.of());
        return new Refusal(
                new Words(english, "No se puede preparar la carta para " + addressee.name() + ": " + sentence),
                authority,
                "",
                null);
    }

    /** Those who are served; where the law names nobody, the paper is for the record and goes to the office itself. */
    private static List<Addressee> addressees(CaseState state, Matter matter, long act) {
        List<Addressee> served = state.deliveries(matter).stream()
                .filter(delivery -> delivery.letter().number() == act)
                .map(Delivery::recipient)
                .map(LetterPress::addressee)
                .toList();
        Book.Letterhead office = state.book().letterhead();
        return served.isEmpty() ? List.of(Addressee.forTheRecord(office.department(), office.address())) : served;
    }

    /** A letter tells its reader nothing that the book withholds from them; the copy for the record is for anyone. */
    private static CaseState asReadBy(Addressee addressee, Recorder.Change change) {
        Reader reader = addressee.isForTheRecord() ? new Reader.Anyone() : new Reader.Recipient(addressee.partyId());
        return CaseLaw.asTold(change.state(), change.all(), reader);
    }

    private static Addressee addressee(Party party) {
        return new Addressee(party.id(), party.name(), party.address());
    }

    private static LetterDraft draft(
            JurisdictionId j, Stored file, CaseState state, String matterId, Addressee addressee, long act) {
        Matter matter = state.matter(matterId).orElseThrow();
        Done issued = Objects.requireNonNull(matter.byNumber(act));
        LetterRule paper = Objects.requireNonNull(
                matter.procedure().letters().get(String.valueOf(issued.rule().letter())));
        Book.Letterhead head = state.book().letterhead();
        List<Stated> contents = state.contents(matter, issued);
        return new LetterDraft(
                j,
                file.id().value(),
                file.number(),
                matter.id(),
                issued.number(),
                paper.name(),
                paper.title().english(),
                new Letterhead(head.city(), head.department(), head.address(), head.phone(), head.accent()),
                addressee,
                issued.on(),
                regarding(file, state),
                sections(contents, Language.ENGLISH),
                issued.actor().name(),
                office(matter.procedure(), issued),
                Language.ENGLISH,
                courtesy(addressee, paper, contents));
    }

    /** What a person gets is said once more in Spanish; the copy for the record is not. */
    private static Optional<Courtesy> courtesy(Addressee addressee, LetterRule paper, List<Stated> contents) {
        return addressee.isForTheRecord() || paper.title().spanish().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Courtesy(Language.SPANISH, paper.title().spanish(), sections(contents, Language.SPANISH)));
    }

    private static List<Section> sections(List<Stated> contents, Language language) {
        return contents.stream().map(part -> section(part, language)).toList();
    }

    private static List<String> regarding(Stored file, CaseState state) {
        String parcel = DocketLines.fact(state, "apn");
        return Stream.of(
                        DocketLines.fact(state, "address"),
                        parcel.isBlank() ? "" : "Parcel " + parcel,
                        "Case " + file.number())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Section section(Stated part, Language language) {
        List<String> says = part.lines().stream().map(line -> line.in(language)).toList();
        String cite =
                part.authority().cite().isBlank() ? null : part.authority().cite();
        String rule = part.authority().rules().isEmpty()
                ? null
                : part.authority().rules().getFirst();
        String heading = part.item().in(language);
        return says.size() > 1
                ? Section.bullets(heading, cite, rule, says)
                : Section.paragraphs(heading, cite, rule, says);
    }

    /** The office in which the actor signs: the part of the procedure that let them act. */
    private static String office(Procedure procedure, Done issued) {
        return issued.rule().by().stream()
                .filter(issued.actor().roles()::contains)
                .map(role -> Optional.ofNullable(procedure.parties().get(role))
                        .map(part -> part.title().english())
                        .orElse(role.replace('_', ' ')))
                .findFirst()
                .map(LetterPress::capital)
                .orElse(issued.rule().title().english());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
