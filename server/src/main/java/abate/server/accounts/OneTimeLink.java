package abate.server.accounts;

import java.net.URI;
import java.time.Instant;

/**
 * A link that lets one person set a name and a password, once, until it expires. It is shown a single time: the
 * database keeps only a hash of it.
 *
 * @param path the path, with the secret in its query, since faults are logged with their path alone
 */
public record OneTimeLink(String path, Instant expires) {

    /** The whole address to hand over, on the server's public address. */
    public String on(URI publicAddress) {
        return publicAddress.resolve(path).toString();
    }

    @Override
    public String toString() {
        return "OneTimeLink[expires=" + expires + "]";
    }
}
