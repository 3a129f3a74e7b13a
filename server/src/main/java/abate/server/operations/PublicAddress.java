package abate.server.operations;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address people reach this server under: the setting {@code ABATE_ADDRESS}, such as {@code
 * https://code.city.gov}, else this machine's own. Passkeys are bound to it; one-time links and the codes on letters
 * begin with it. It is never taken from a request, which may say anything.
 */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
        uri();
    }

    /** The whole address without a path; {@link CannotRun} where the setting is none. */
    public URI uri() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        String set = environment.getProperty("abate.address", "http://localhost:" + port);
        try {
            URI uri = URI.create(set.strip().replaceFirst("/+$", ""));
            if (uri.getHost() != null && uri.getScheme() != null) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below, as any other that cannot be used
        }
        throw new CannotRun("ABATE_ADDRESS must be a whole address such as https://code.city.gov, not " + set + ".");
    }

    /** Whether the address is this machine's own, for want of one that people elsewhere could use. */
    public boolean assumed() {
        return environment.getProperty("abate.address") == null;
    }
}
