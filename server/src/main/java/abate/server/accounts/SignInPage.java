package abate.server.accounts;

import abate.server.database.Jurisdiction;
import java.util.List;
import java.util.Map;
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

    /** Why a person is not in, each with its own words in both languages. */
    public enum SignInProblem {
        WRONG(
                "That e-mail address and password do not go together. Check both and try again. If you forgot your password, ask an administrator for a new link.",
                "Ese correo electrónico y esa contraseña no coinciden. Revíselos e intente de nuevo. Si olvidó su contraseña, pida un nuevo enlace a un administrador."),
        WAIT(
                "There were too many tries. Please wait 15 minutes and try again, or use a passkey.",
                "Hubo demasiados intentos. Espere 15 minutos e intente de nuevo, o use una llave de acceso."),
        PASSKEY(
                "That passkey did not work here. Use your password, or ask an administrator for a new link.",
                "Esa llave de acceso no funcionó aquí. Use su contraseña o pida un nuevo enlace a un administrador."),
        SIGNED_OUT(
                "You were signed out because nothing happened for a while. What you typed is kept: sign in and you can send it.",
                "Su sesión terminó por inactividad. Lo que escribió se conservó: inicie sesión y podrá enviarlo.");

        private final Map<String, String> words;

        SignInProblem(String english, String spanish) {
            this.words = Map.of("en", english, "es", spanish);
        }

        /** The reason in a language, "en" or "es". */
        public String in(String language) {
            return words.getOrDefault(language, words.getOrDefault("en", ""));
        }
    }
}
