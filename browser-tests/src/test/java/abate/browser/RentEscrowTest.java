package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rent paid into an account until the landlord repairs: from the order nobody obeyed to the first deposit and a release. */
class RentEscrowTest {
    private static final String TENANT = "Mai Example-Nguyen";

    @Test
    void a_building_is_referred_accepted_and_its_rent_goes_into_an_account_until_repairs_are_paid() throws Exception {
        City city = City.of(City.SACRAMENTO);
        LocalDate cited = city.today();
        try (Visit official = city.staff("Building official")) {
            city.opensCase(official, "3526 High Street");
            city.names(official, "Pat Example-Landlord", "landlord", "1 Sample Plaza", "Sacramento, CA 95814");
            city.names(official, TENANT, "tenant", "3526 High Street, Unit 1", "Sacramento, CA 95838");
            city.openMatter(official, "rent-escrow");
            official.act("citation")
                    .with(
                            "department",
                            "building",
                            "under_49",
                            "yes",
                            "issued_on",
                            cited.toString(),
                            "comply_by",
                            city.in(30).toString(),
                            "rental_units",
                            "4")
                    .record();
        }
        city.goTo(city.in(33));
        try (Visit official = city.at("Building official")) {
            official.act("referral")
                    .with(
                            "not_complied",
                            "yes",
                            "deficiencies",
                            "No heat\nThe roof leaks",
                            "units",
                            "Unit 1\nUnit 2",
                            "lacks",
                            "heat",
                            "statement",
                            "yes")
                    .record();
        }
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("contact_tenant")
                    .with(
                            "tenant",
                            TENANT,
                            "unit",
                            "Unit 1",
                            "how",
                            "person",
                            "program",
                            "yes",
                            "payment",
                            "yes",
                            "eviction",
                            "yes",
                            "answers",
                            "No heat since March.")
                    .record();
            secretary.act("title_report").with("owners", "Pat Example-Landlord").record();
            secretary
                    .act("eligibility")
                    .with(
                            "conference_on",
                            city.in(3).toString(),
                            "conference_at",
                            "10:00 a.m.",
                            "place",
                            "City Hall, room 2");
            secretary.submitStep("check").sees("RE-14");
            secretary.with("conference_on", city.in(21).toString()).record();
            city.serveEveryone(secretary);
            assertThat(city.letterTo(secretary, "Pat Example-Landlord"))
                    .contains("No heat", "Unit 1", "10:00 a.m.")
                    .doesNotContain(TENANT);
        }
        try (Visit viewer = city.at("Viewer")) {
            viewer.doesNotSee(TENANT).doesNotSee("No heat since March").sees("Name withheld");
        }
        city.goTo(city.in(21));
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("conference")
                    .with("came", "The landlord", "showed", "nothing")
                    .record();
            secretary
                    .act("report")
                    .with("eligible", "yes", "report", "The homes are not fit to live in.")
                    .record();
            secretary
                    .act("accept")
                    .with("unfit", "yes", "failed", "yes", "follows", "yes")
                    .record();
            secretary
                    .act("preliminary_notice")
                    .with(
                            "account_from",
                            city.in(60).toString(),
                            "council_on",
                            city.in(40).toString())
                    .record();
            city.serveEveryone(secretary);
            secretary
                    .go(city.home())
                    .act("post")
                    .with("what", "preliminary", "where", "Front door", "perjury", "yes")
                    .record();
        }
        city.goTo(city.in(40));
        try (Visit clerk = city.at("City clerk")) {
            clerk.act("council_accepts")
                    .with("resolution", "2026-0300", "adopts", "yes", "unfit", "yes", "failed", "yes")
                    .record();
        }
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("acceptance_notice")
                    .with("account_from", city.in(20).toString())
                    .record();
            city.serveEveryone(secretary);
            secretary
                    .go(city.home())
                    .act("open_account")
                    .with("number", "REAP-7", "how", "By check to the City, at City Hall.")
                    .record();
            city.serveEveryone(secretary);
        }
        city.goTo(city.in(21));
        try (Visit finance = city.at("Finance")) {
            finance.act("deposit")
                    .with("tenant", TENANT, "unit", "Unit 9", "month", "2026-12", "amount", "1200", "receipt", "R-1");
            finance.submitStep("check").sees("Only tenants of the units named in the notice");
            finance.with("unit", "Unit 1").record();
            finance.sees("Left in the account").sees("$1,200.00").sees("$50.00").sees("$1,150.00");
            city.serveEveryone(finance);
            assertThat(city.letterTo(finance, TENANT)).contains("$1,200.00", "2026-12", "Unit 1");
            finance.go(city.home())
                    .act("deposit")
                    .with("tenant", TENANT, "unit", "Unit 1", "month", "2026-12", "amount", "100", "receipt", "R-2")
                    .record();
            finance.sees("$1,300.00").sees("$50.00").sees("$1,250.00"); // one fee a unit a month (RE-63)
        }
        try (Visit viewer = city.at("Viewer")) {
            viewer.sees("$50.00").sees("$1,250.00").doesNotSee(TENANT).doesNotSee("R-1");
        }
        releasesMoney(city);
    }

    /** A tenant asks for money from the account; the landlord is told, lets the time to object pass, and it is paid out. */
    private static void releasesMoney(City city) {
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("release_request")
                    .chooseSaid("for", TENANT)
                    .with(
                            "asker",
                            "tenant",
                            "amount",
                            "400",
                            "purpose",
                            "repairs",
                            "debt_after_notice",
                            "no",
                            "note",
                            "A heater.")
                    .record();
            secretary.act("tell_landlord").record();
            city.serveEveryone(secretary);
            assertThat(city.letterTo(secretary, "Pat Example-Landlord"))
                    .contains("$400.00", "A tenant asks the board", "within 15 days")
                    .doesNotContain(TENANT, "A heater");
            secretary
                    .go(city.home())
                    .act("release")
                    .with("circumvents", "no", "needed", "yes", "findings", "There is no heat.");
            secretary.submitStep("check").sees("let the time to object pass");
        }
        city.goTo(city.in(18));
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("release")
                    .with("circumvents", "no", "needed", "yes", "findings", "There is no heat.")
                    .record();
            city.serveEveryone(secretary);
        }
        try (Visit finance = city.at("Finance")) {
            finance.act("pay_out")
                    .with(
                            "ground",
                            "board",
                            "request",
                            "Request for money",
                            "paid_to",
                            TENANT,
                            "amount",
                            "500",
                            "paper",
                            "Order of the board");
            finance.submitStep("check").sees("The board has not ordered this release");
            finance.with("amount", "400").record();
            finance.sees("$850.00");
        }
        try (Visit viewer = city.at("Viewer")) {
            viewer.sees("$850.00").doesNotSee(TENANT);
        }
    }
}
