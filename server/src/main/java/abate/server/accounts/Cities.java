package abate.server.accounts;

import abate.server.database.Jurisdiction;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which jurisdiction a person at the door means. */
@Component
class Cities {

    private final Jurisdictions jurisdictions;

    Cities(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    List<Jurisdiction> all() {
        return jurisdictions.all();
    }

    /** The one named, else the first; nothing only in a database that serves nobody yet. */
    Optional<Jurisdiction> named(String book) {
        return jurisdictions.byBook(book).or(() -> all().stream().findFirst());
    }

    /** The jurisdiction of that number, or nothing when there is none. */
    Optional<JurisdictionId> numbered(long number) {
        return all().stream()
                .map(Jurisdiction::id)
                .filter(id -> id.value() == number)
                .findFirst();
    }
}
