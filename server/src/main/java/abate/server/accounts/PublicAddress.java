package abate.server.accounts;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address people reach this server under, such as {@code https://code.city.gov}, from the setting
 * {@code abate.address}. Passkeys are bound to it, one-time links begin with it, and with {@code https} cookies
 * travel encrypted only.
 */
@Component
class PublicAddress {

    private final URI uri;

    PublicAddress(@Value("${abate.address:http://localhost:8080}") URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException(
                    "abate.address must be a whole address such as https://code.city.gov, not " + uri);
        }
        this.uri = uri;
    }

    URI uri() {
        return uri;
    }

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    /** The cookie's name; under https with the prefix that keeps other hosts of the domain from planting it. */
    String cookieName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }
}
