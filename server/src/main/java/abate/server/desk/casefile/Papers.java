package abate.server.desk.casefile;

import abate.engine.matter.Disclosure;
import abate.engine.matter.Party;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.When;
import abate.server.evidence.Evidence;
import abate.server.evidence.EvidenceItem;
import abate.server.evidence.Variant;
import abate.server.intake.Intake;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the letters of a case file, its pictures, and those that came with the reports it rests on. */
@Component
public class Papers {
    private final Letters letters;
    private final Evidence evidence;
    private final Intake intake;
    private final Jurisdictions jurisdictions;

    Papers(Letters letters, Evidence evidence, Intake intake, Jurisdictions jurisdictions) {
        this.letters = letters;
        this.evidence = evidence;
        this.intake = intake;
        this.jurisdictions = jurisdictions;
    }

    /** What had come in by the day as of which the file is seen. */
    public CasePapers of(SignedIn who, CaseView view) {
        JurisdictionId j = who.jurisdiction();
        LocalDate day = view.state().day();
        UUID file = view.id().value();
        List<UUID> owners = new ArrayList<>(List.of(file));
        intake.ofCaseFile(j, file).forEach(report -> owners.add(report.id()));
        return new CasePapers(
                letters.of(j, file).stream()
                        .filter(letter -> letter.actSeq() <= view.lastNumber())
                        .map(letter -> paper(who, view, letter))
                        .toList(),
                photos(j, owners).stream()
                        .filter(photo -> !photo.on().isAfter(day))
                        .toList());
    }

    /** The pictures of these owners, in the order they came in. */
    public List<CasePapers.Photo> photos(JurisdictionId j, List<UUID> owners) {
        ZoneId zone = jurisdictions.of(j).zone();
        return owners.stream()
                .flatMap(owner -> evidence.of(j, owner).stream())
                .map(item -> photo(item, zone))
                .toList();
    }

    private static CasePapers.Paper paper(SignedIn who, CaseView view, Letter letter) {
        boolean open = mayRead(who, view, letter);
        return new CasePapers.Paper(
                letter.actSeq(),
                letter.title(),
                open
                        ? letter.addressee().name()
                        : recipient(view, letter).map(Party::name).orElse(""),
                When.of(letter.dated(), view.state().day()),
                open ? CaseLinks.file(view.number()) + "/letters/" + letter.id() + ".pdf" : "",
                letter.sha256(),
                open ? letter.code().printed() : "");
    }

    /** A letter is read by those who may know whom it went to: it bears name and address. */
    static boolean mayRead(SignedIn who, CaseView view, Letter letter) {
        return recipient(view, letter)
                .filter(party -> !new Disclosure(view.state().book(), CaseDesk.reader(who)).names(party))
                .isEmpty();
    }

    private static Optional<Party> recipient(CaseView view, Letter letter) {
        return view.state().party(letter.addressee().partyId());
    }

    private static CasePapers.Photo photo(EvidenceItem item, ZoneId zone) {
        String address = "/evidence/" + item.id() + "/";
        return new CasePapers.Photo(
                item.picture(),
                item.kind(),
                LocalDate.ofInstant(item.storedAt(), zone),
                address + Variant.THUMBNAIL.word(),
                address + (item.picture() ? Variant.VIEW : Variant.ORIGINAL).word());
    }
}
