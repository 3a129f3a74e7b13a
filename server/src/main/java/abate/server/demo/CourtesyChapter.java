package abate.server.demo;

import abate.engine.value.Value;
import abate.server.accounts.Role;
import java.util.Map;

/** The courtesy notice: mailed, given more time, looked at again. */
final class CourtesyChapter {
    private CourtesyChapter() {}

    static void tell(Script script, Trouble trouble) {
        script.at(Stage.NOTICED, 6, (t, today) -> {
            t.open("courtesy-notice", null, Role.CODE_LIAISON, today);
            t.act(
                    "courtesy-notice",
                    "send",
                    Role.CODE_LIAISON,
                    today,
                    Map.of(
                            "violations", trouble.violations(),
                            "instructions", trouble.action(),
                            "correct_by", Value.of(today.plusDays(14)),
                            "phone", "(916) 808-2633"));
            t.serveAll("courtesy-notice", "send", "first_class", "mailed", Role.CODE_LIAISON, today);
        });
        script.at(
                Stage.EXTENDED,
                16,
                (t, today) -> t.act(
                        "courtesy-notice",
                        "extend",
                        Role.CODE_LIAISON,
                        today,
                        Map.of(
                                "correct_by",
                                Value.of(today.plusDays(10)),
                                "need",
                                "The roofer can only come next week; contract seen.")));
        script.at(
                Stage.EXTENDED,
                17,
                (t, today) -> t.act(
                        "courtesy-notice",
                        "plan_followup",
                        Role.CODE_LIAISON,
                        today,
                        Map.of("inspect_on", t.openDay(today, 14))));
        if (script.stage() == Stage.CORRECTED) {
            script.at(Stage.CORRECTED, 32, (t, today) -> {
                t.act(
                        "courtesy-notice",
                        "reinspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of("corrected", "yes", "notes", "Everything is repaired."));
                t.act(
                        "complaint",
                        "reinspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of("corrected", "yes", "notes", "Everything is repaired."));
                t.act("complaint", "close_corrected", Role.CODE_OFFICER, today, Map.of("note", "Thanks to the owner."));
            });
            return;
        }
        script.at(
                Stage.UNCORRECTED,
                32,
                (t, today) -> t.act(
                        "courtesy-notice",
                        "reinspect",
                        Role.CODE_OFFICER,
                        today,
                        Map.of(
                                "corrected",
                                "no",
                                "remaining",
                                trouble.notes(),
                                "notes",
                                "Nothing was done since the first inspection.")));
    }
}
