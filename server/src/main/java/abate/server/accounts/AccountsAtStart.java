package abate.server.accounts;

import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.operations.Console;
import abate.server.operations.Mode;
import abate.server.operations.Preparation;
import abate.server.operations.PublicAddress;
import abate.server.operations.Run;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees at each start that someone can sign in, once the cities are registered: in a demonstration the made-up staff,
 * else a first administrator, whose one-time link is printed to whoever started the server and to no log.
 */
@Component
@Order(100)
class AccountsAtStart implements Preparation {

    private final Jurisdictions jurisdictions;
    private final FirstAdministrator first;
    private final DemoStaff demo;
    private final PublicAddress address;
    private final Mode mode;

    AccountsAtStart(
            Jurisdictions jurisdictions, FirstAdministrator first, DemoStaff demo, PublicAddress address, Run run) {
        this.jurisdictions = jurisdictions;
        this.first = first;
        this.demo = demo;
        this.address = address;
        this.mode = run.mode();
    }

    @Override
    public void prepare(Console console) {
        if (mode == Mode.SERVE && address.assumed()) {
            console.say("Letters and links will lead to " + address.uri()
                    + ": set ABATE_ADDRESS to the address people reach this server under.");
        }
        for (Jurisdiction city : jurisdictions.all()) {
            switch (mode) {
                case DEMO -> demo.create(city.id());
                case SERVE -> first.link(city.id()).ifPresent(link -> announce(console, city, link));
            }
        }
    }

    private void announce(Console console, Jurisdiction city, OneTimeLink link) {
        console.say("No administrator of " + city.name() + " can sign in yet. Open this link once, within three days,"
                + " to become the first:");
        console.say("  " + link.on(address.uri()));
    }
}
