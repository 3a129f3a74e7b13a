package abate.server.desk.casefile;

import abate.engine.matter.Actor;
import abate.engine.matter.Reader;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.desk.words.Hands;
import abate.server.operations.OfficialTime;
import abate.server.pages.Problem;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every page about a case file begins with: the file, the reader as an actor, and the day. */
@Component
public class CaseDesk {
    private final CaseFiles files;
    private final OfficialTime time;

    CaseDesk(CaseFiles files, OfficialTime time) {
        this.files = files;
        this.time = time;
    }

    /** The file of that number as of today; a friendly page says so where there is none. */
    public CaseView view(SignedIn who, String number) {
        return files.read(who.jurisdiction(), id(who, number), reader(who)).orElseThrow(Problem::notFound);
    }

    /** The file as it stood at the end of an earlier day. */
    public CaseView view(SignedIn who, String number, LocalDate asOf) {
        return files.read(who.jurisdiction(), id(who, number), asOf, reader(who))
                .orElseThrow(Problem::notFound);
    }

    /** The signed-in reader, as far as the book withholds anything from them. */
    public static Reader reader(SignedIn who) {
        return new Reader.Staff(Hands.keys(who.roles()));
    }

    /** The official day in the reader's jurisdiction. */
    public LocalDate today(SignedIn who) {
        return time.today(who.jurisdiction());
    }

    /** The reader as the record names them. */
    public static Actor actor(SignedIn who) {
        return new Actor(who.account().toString(), who.name(), Hands.keys(who.roles()));
    }

    private CaseFileId id(SignedIn who, String number) {
        return files.byNumber(who.jurisdiction(), number).orElseThrow(Problem::notFound);
    }
}
