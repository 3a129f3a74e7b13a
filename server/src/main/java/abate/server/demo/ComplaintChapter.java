package abate.server.demo;

import abate.server.accounts.Role;
import java.util.Map;

/** The complaint: an inspection is planned and made, and violations are found. */
final class ComplaintChapter {
    private ComplaintChapter() {}

    static void tell(Script script, Trouble trouble) {
        script.at(
                Stage.PLANNED,
                1,
                (t, today) -> t.act(
                        "complaint",
                        "plan_inspection",
                        Role.CODE_OFFICER,
                        today,
                        Map.of(
                                "inspect_on",
                                t.openDay(today, 2),
                                "officer",
                                "Olive Example-Ortiz",
                                "note",
                                "Ring the bell.")));
        script.at(
                Stage.INSPECTED,
                3,
                (t, today) -> t.act(
                        "complaint",
                        "inspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of(
                                "entry", "consent",
                                "conditions", trouble.conditions(),
                                "notes", trouble.notes(),
                                "danger", "yes",
                                "danger_how", trouble.danger())));
        script.at(
                Stage.CITED,
                4,
                (t, today) -> t.act(
                        "complaint", "cite", Role.CODE_OFFICER, today, Map.of("violations", trouble.violations())));
    }
}
