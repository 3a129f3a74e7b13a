package abate.server.accounts;

import abate.server.database.Jurisdiction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the sign-in page shows.
 *
 * @param cities the jurisdictions to choose from; the choice is shown only where there are several
 * @param then the staff page to go on to
 * @param held a form that was sent after the session had ended, to be sent again after signing in; empty for none
 * @param problem why the last try did not work
 * @param cast the made-up staff, in a demonstration only
 */
public record SignInPage(
        List<Jurisdiction> cities,
        Jurisdiction city,
        String email,
        String then,
        String held,
        Optional<SignInProblem> problem,
        List<StaffMember> cast) {

    /** Why a person is not in. */
    public enum SignInProblem {
        WRONG,
        WAIT,
        PASSKEY,
        SIGNED_OUT;

        /** The key of the words that say so. */
        public String words() {
            return "accounts.problem." + name().toLowerCase(Locale.ROOT);
        }
    }
}
