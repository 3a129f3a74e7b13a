package abate.server.desk.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import abate.server.measuring.Measuring;
import abate.server.measuring.Measurings;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer measures the property of a case, room by room, and cites what is found. */
class MeasurePagesTest {
    private static DeskFixture desk;
    private String number = "";
    private DeskVisitor officer = new DeskVisitor("");

    @BeforeAll
    static void start() {
        desk = new DeskFixture();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void a_complaint_about_a_house() {
        number = desk.opened("3526 High St");
        desk.done(number, Role.INTAKE_CLERK, new Deed.MatterOpened("c", "complaint", null));
        officer = desk.as(Role.CODE_OFFICER);
    }

    private String sheet() {
        return "/desk/cases/" + number + "/measure/1";
    }

    private String part(String at) {
        return sheet() + "/part?at=" + at;
    }

    private void begun() {
        Answer begun = officer.send(officer.get("/desk/cases/" + number + "/measure"));
        assertThat(begun.status()).isEqualTo(302);
    }

    private Answer typed(String at, String... answers) {
        Answer form = officer.get(part(at));
        assertThat(form.status()).as(at).isEqualTo(200);
        return officer.send(form, answers);
    }

    private void a_small_bedroom() {
        begun();
        typed("", "add_buildings", "House", "step", "keep");
        typed("/buildings/House", "f_use", "dwelling", "add_units", "Unit A", "step", "keep");
        typed("/buildings/House/units/Unit%20A", "add_rooms", "Bedroom", "step", "keep");
        typed(
                "/buildings/House/units/Unit%20A/rooms/Bedroom",
                "f_uses",
                "sleeping",
                "f_floor_area",
                "62",
                "f_ceiling",
                "flat",
                "f_ceiling_height",
                "7 ft 6 in",
                "f_sleepers",
                "2",
                "step",
                "keep");
    }

    private Measuring measuring() {
        return desk.server
                .part(Measurings.class)
                .get(desk.city, desk.view(number).id().value(), 1)
                .orElseThrow();
    }

    @Test
    void a_violation_is_seen_at_once_with_section_required_and_found() {
        a_small_bedroom();

        assertThat(officer.get(part("/buildings/House/units/Unit%20A/rooms/Bedroom"))
                        .text())
                .contains("1 violation here")
                .contains("required at least 90 sq ft , found 62 sq ft")
                .contains("City Code 49.05.508");
        assertThat(officer.get(sheet()).text())
                .contains("1 violation found;")
                .contains("things are left to measure")
                .contains("Room for sleeping too small House › Unit A › Bedroom");
    }

    @Test
    void what_cannot_be_read_is_kept_as_typed_with_the_reason_beside_it() {
        a_small_bedroom();
        typed("/buildings/House/units/Unit%20A/rooms/Bedroom", "f_least_dimension", "seven foot", "step", "keep");

        Answer again = officer.get(part("/buildings/House/units/Unit%20A/rooms/Bedroom"));
        assertThat(again.text()).contains("Look at this again").contains("is not a length; write it as 7 ft 6 in");
        assertThat(again.body()).contains("value=\"seven foot\"");
    }

    @Test
    void a_name_that_cannot_stand_is_said_and_everything_else_typed_is_kept() {
        begun();
        Answer refused = typed("", "add_buildings", "House › Den", "f_lot_area", "5000", "asked", "lot_area");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"House › Den\"");
        assertThat(measuring().sheet().written().toString())
                .contains("lot_area")
                .contains("5000");
    }

    @Test
    void two_who_measure_the_same_room_do_not_undo_each_other() {
        a_small_bedroom();
        String bedroom = part("/buildings/House/units/Unit%20A/rooms/Bedroom");
        DeskVisitor colleague = desk.as(Role.BUILDING_OFFICIAL);
        Answer mine = officer.get(bedroom);
        Answer theirs = colleague.get(bedroom);
        String[] asBefore = {
            "f_uses",
            "sleeping",
            "f_floor_area",
            "62",
            "f_ceiling",
            "flat",
            "f_ceiling_height",
            "7 ft 6 in",
            "f_sleepers",
            "2"
        };

        colleague.send(theirs, with(asBefore, "f_least_dimension", "8 ft"));
        officer.send(mine, with(asBefore, "f_outlets", "2"));

        assertThat(measuring().sheet().written().toString())
                .contains("least_dimension")
                .contains("outlets");
    }

    private static String[] with(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @Test
    void the_sheet_can_be_seen_as_it_stood_and_by_whom() {
        a_small_bedroom();
        int then = measuring().lastStep();
        typed("/buildings/House/units/Unit%20A/rooms/Bedroom", "gone", "yes");

        assertThat(officer.get(sheet()).text()).contains("Bedroom taken off");
        assertThat(officer.get(sheet() + "?step=" + then).text()).contains("Room for sleeping too small");
        assertThat(measuring().upTo(then).fingerprint())
                .isNotEqualTo(measuring().fingerprint());
        assertThat(measuring().entries().getFirst().by()).isNotBlank();
    }

    @Test
    void chosen_violations_are_carried_into_the_inspection_and_the_citation_with_required_and_found() {
        a_small_bedroom();
        Answer found = officer.get(sheet());
        String chosen = "sleeping_room_area@House › Unit A › Bedroom@counted_area";
        assertThat(found.body()).contains("value=\"" + chosen + "\"");

        Answer form = officer.send(found, "violation", chosen, "into", "c.inspect");
        assertThat(form.text())
                .contains("Record the inspection")
                .contains("required at least 90 sq ft, found 62 sq ft");
        assertThat(form.body()).contains("fingerprint " + measuring().fingerprint());
        Answer summary = officer.send(
                form,
                "p_entry",
                "consent",
                "p_conditions",
                "sanitation_9",
                "p_danger",
                "no",
                "p_notes",
                "A small bedroom.",
                "p_measured",
                "as carried over",
                "on",
                desk.today().toString(),
                "step",
                "check");
        assertThat(summary.status()).isEqualTo(200);
        assertThat(officer.send(summary, "step", "record").status()).isEqualTo(302);

        Answer cite = officer.send(officer.get(sheet()), "violation", chosen, "into", "c.cite");
        assertThat(cite.text())
                .contains("Cite the violations")
                .contains(
                        "House › Unit A › Bedroom: Counted floor area: required at least 90 sq ft, found 62 sq ft — City"
                                + " Code 49.05.508");
    }

    @Test
    void to_carry_nothing_over_is_asked_again_and_an_act_that_takes_nothing_is_not_found() {
        a_small_bedroom();
        assertThat(officer.send(officer.get(sheet()), "into", "c.inspect").status())
                .isEqualTo(422);
        assertThat(officer.send(officer.get(sheet()), "violation", "x", "into", "c.assign")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_form_sent_twice_begins_one_sheet() {
        Answer page = officer.get("/desk/cases/" + number + "/measure");
        officer.send(page);
        officer.send(page);
        assertThat(desk.server
                        .part(Measurings.class)
                        .of(desk.city, desk.view(number).id().value()))
                .hasSize(1);
    }

    @Test
    void a_sheet_or_a_part_that_is_not_there_is_not_found() {
        begun();
        for (String path : List.of("/9", "/1/part?at=/buildings/None", "/1/part?at=x", "/1/part?at=/buildings")) {
            assertThat(officer.get("/desk/cases/" + number + "/measure" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
