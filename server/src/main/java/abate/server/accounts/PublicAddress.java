package abate.server.accounts;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address people reach this server under: the setting {@code ABATE_ADDRESS}, such as {@code
 * https://code.city.gov}, else this machine's own. Passkeys are bound to it and one-time links begin with it. It is
 * never taken from a request, which may say anything.
 */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
        uri();
    }

    URI uri() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        URI uri = URI.create(environment.getProperty("abate.address", "http://localhost:" + port));
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException(
                    "ABATE_ADDRESS must be a whole address such as https://code.city.gov, not " + uri);
        }
        return uri;
    }
}
