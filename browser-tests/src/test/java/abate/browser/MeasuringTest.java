package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.value.Value;
import abate.server.TestServer;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An officer measures a bedroom with a telephone in hand; what is found stands in the form of the inspection. */
class MeasuringTest {
    @Test
    void a_bedroom_of_62_square_feet_is_measured_on_a_phone_and_cited_with_what_the_code_requires() {
        try (TestServer server = TestServer.start(Mode.DEMO);
                Chromium chromium = Chromium.launch()) {
            String file = "/desk/cases/" + complaint(server) + "/measure";
            try (Visit officer = new Visit(chromium, server.address(), City.PHONE)) {
                officer.signInAs("Code officer").go(file).press("Start measuring");
                officer.follow("The property").type("add_buildings", "House").press("Save");
                officer.follow("House").choose("f_use", "dwelling").type("add_units", "Unit A");
                officer.press("Save")
                        .follow("Unit A")
                        .type("add_rooms", "Bedroom")
                        .press("Save");
                officer.follow("Bedroom").choose("f_uses", "sleeping").type("f_floor_area", "62");
                officer.choose("f_ceiling", "flat")
                        .press("Save")
                        .type("f_sleepers", "one")
                        .press("Save");
                officer.sees("is not a number")
                        .type("f_sleepers", "1")
                        .press("Save")
                        .sees("1 violation here");
                officer.sees("required at least 90 sq ft, found 62 sq ft").sees("City Code 49.05.508");
                officer.choose("f_conditions", "sanitation_9").choose("f_danger", "no");
                officer.press("Save and see the findings")
                        .sees("found 62 sq ft")
                        .sees("Listed condition");
                officer.press("Carry over: Record the inspection");
                assertThat(officer.page().inputValue("[name='p_measured']"))
                        .contains("required at least 90 sq ft, found 62 sq ft");
            }
            try (Visit desk = new Visit(chromium, server.address(), City.DESKTOP)) {
                desk.signInAs("Code officer").go(file).follow("Measurements 1").sees("found 62 sq ft");
            }
        }
    }

    @Test
    void where_the_book_has_no_housing_standards_nothing_is_offered_to_measure_against() throws Exception {
        for (String place : new String[] {City.SONOMA, City.MODEL_CITY}) {
            City city = City.of(place);
            try (Visit officer = city.staff("Code officer")) {
                city.opensCase(officer, "St");
                officer.go(city.home()).sees("Put facts on file").doesNotSee("housing code");
            }
        }
    }

    private static String complaint(TestServer server) {
        JurisdictionId city = server.database().jurisdiction();
        DemoStaff staff = server.part(DemoStaff.class);
        staff.create(city);
        SignedIn clerk = staff.as(city, Role.INTAKE_CLERK);
        Actor actor = new Actor(clerk.account().toString(), clerk.name(), Set.of("intake_clerk"));
        CaseFiles files = server.part(CaseFiles.class);
        Map<String, Value> facts = Map.of("address", Value.of("3526 High St"), "about_property", Value.of(true));
        CaseView view = files.open(city, new Opening(null, facts, List.of(), null), actor, Ids.next());
        files.perform(
                city,
                view.id(),
                view.lastNumber(),
                List.of(new Deed.MatterOpened("c", "complaint", null)),
                server.part(OfficialTime.class).today(city),
                actor,
                Ids.next());
        return view.number();
    }
}
