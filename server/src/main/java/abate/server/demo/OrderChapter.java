package abate.server.demo;

import abate.engine.value.Value;
import abate.server.accounts.Role;
import java.util.List;
import java.util.Map;

/** The notice and order: served and posted, then appealed or complied with. */
final class OrderChapter {
    private OrderChapter() {}

    static void tell(Script script, Trouble trouble) {
        if (script.stage() == Stage.CORRECTED) {
            return;
        }
        script.at(Stage.ORDERED, 36, (t, today) -> {
            t.act("courtesy-notice", "pass_on", Role.CODE_OFFICER, today, Map.of("how", "notice_and_order"));
            t.open("notice-and-order", null, Role.BUILDING_OFFICIAL, today);
            t.act(
                    "notice-and-order",
                    "order",
                    Role.BUILDING_OFFICIAL,
                    today,
                    Map.of(
                            "conditions", trouble.conditions(),
                            "description", trouble.notes(),
                            "danger", trouble.danger(),
                            "what", "repair",
                            "action", trouble.action(),
                            "commence_by", Value.of(today.plusDays(35)),
                            "complete_by", Value.of(today.plusDays(75))));
            t.serveAll("notice-and-order", "order", "certified", "mailed", Role.BUILDING_OFFICIAL, today);
        });
        script.at(
                Stage.ORDERED,
                37,
                (t, today) -> t.act(
                        "notice-and-order",
                        "post_copy",
                        Role.CODE_OFFICER,
                        today,
                        Map.of(
                                "where",
                                "Front door",
                                "time",
                                "9:40",
                                "posted_by",
                                "Olive Example-Ortiz",
                                "perjury",
                                "yes")));
        if (script.stage() == Stage.BOARD_APPEAL) {
            script.at(
                    Stage.BOARD_APPEAL,
                    50,
                    (t, today) -> t.act(
                            "notice-and-order",
                            "appeal",
                            Role.BUILDING_OFFICIAL,
                            today,
                            Map.of(
                                    "who", "owner",
                                    "interest", "Owner of the building.",
                                    "address", "12 Example Way, Sacramento, CA 95814",
                                    "issues", List.of("The roof was repaired before the inspection."),
                                    "relief", "Set the order aside.",
                                    "signed", "yes",
                                    "verified", "yes",
                                    "fee_waived", "no")));
        }
        if (script.stage() == Stage.COMPLIED) {
            script.at(Stage.COMPLIED, 78, (t, today) -> {
                t.act(
                        "notice-and-order",
                        "reinspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of("result", "corrected", "notes", "All ordered work is done."));
                t.act(
                        "notice-and-order",
                        "comply",
                        Role.BUILDING_OFFICIAL,
                        today,
                        Map.of("note", "Compliance certified."));
                t.act(
                        "complaint",
                        "reinspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of("corrected", "yes", "notes", "All ordered work is done."));
                t.act("complaint", "close_corrected", Role.CODE_OFFICER, today, Map.of());
            });
        }
    }
}
