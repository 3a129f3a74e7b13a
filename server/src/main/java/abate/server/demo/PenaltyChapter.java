package abate.server.demo;

import abate.engine.value.Value;
import abate.server.accounts.Role;
import java.util.Map;

/** The administrative penalty: ordered, then appealed and heard, or left to fall due and paid. */
final class PenaltyChapter {
    private PenaltyChapter() {}

    static void tell(Script script, Trouble trouble) {
        if (script.stage() == Stage.COMPLIED
                || script.stage() == Stage.BOARD_APPEAL
                || script.stage() == Stage.CORRECTED) {
            return;
        }
        script.at(Stage.PENALIZED, 78, (t, today) -> {
            String notice = t.matter("notice-and-order").id();
            t.open("administrative-penalty", "owner", Role.DEPARTMENT_HEAD, today);
            t.act(
                    "administrative-penalty",
                    "order",
                    Role.DEPARTMENT_HEAD,
                    today,
                    Map.ofEntries(
                            Map.entry("kind", "building"),
                            Map.entry("violations", trouble.violations()),
                            Map.entry("violation_date", Value.of(today.minusDays(3))),
                            Map.entry("days", 3),
                            Map.entry("notice", Value.of(notice)),
                            Map.entry("danger", "no"),
                            Map.entry("level", "C"),
                            Map.entry("each", "$3,000"),
                            Map.entry("seriousness", trouble.danger()),
                            Map.entry("efforts", "None since the first notice."),
                            Map.entry("lien_proposed", "no")));
            t.serveAll("administrative-penalty", "order", "certified", "mailed", Role.DEPARTMENT_HEAD, today);
        });
        if (script.stage() == Stage.OVERDUE || script.stage() == Stage.PAID) {
            unappealed(script);
        } else {
            appealed(script);
        }
    }

    private static void appealed(Script script) {
        script.at(
                Stage.APPEALED,
                92,
                (t, today) -> t.act(
                        "administrative-penalty",
                        "appeal",
                        Role.CITY_CLERK,
                        today,
                        Map.of(
                                "interest", "Owner of the house.",
                                "facts", "The repair was ordered from a roofer in time; he did not come.",
                                "address", "12 Example Way, Sacramento, CA 95814",
                                "fee_waived", "no",
                                "fee_paid", "$100")));
        script.at(Stage.HEARING_SET, 94, (t, today) -> {
            t.act(
                    "administrative-penalty",
                    "set_hearing",
                    Role.CITY_CLERK,
                    today,
                    Map.of(
                            "hearing_on",
                            t.openDay(today, 25),
                            "hearing_at",
                            "9:30 in the morning",
                            "place",
                            "City Hall, hearing room 2",
                            "examiner",
                            t.nextExaminer(today)));
            t.serveAll("administrative-penalty", "set_hearing", "first_class", "mailed", Role.CITY_CLERK, today);
        });
        script.at(
                Stage.DECIDED,
                119,
                (t, today) -> t.act(
                        "administrative-penalty",
                        "hearing",
                        Role.HEARING_EXAMINER,
                        today,
                        Map.of(
                                "appeared",
                                "The owner, for himself; the code officer.",
                                "recorded",
                                "yes",
                                "oath",
                                "yes")));
        script.at(Stage.DECIDED, 124, (t, today) -> {
            t.act(
                    "administrative-penalty",
                    "decision",
                    Role.HEARING_EXAMINER,
                    today,
                    Map.of(
                            "outcome", "reduce",
                            "days_kept", 3,
                            "each", "$1,000",
                            "findings",
                                    "The roof leaked on each of the three days. The owner had ordered the repair before the last.",
                            "determination",
                                    "The violations are proven; the efforts weigh for the lowest amount of the level."));
            t.serveAll("administrative-penalty", "decision", "first_class", "mailed", Role.CITY_CLERK, today);
        });
    }

    private static void unappealed(Script script) {
        if (script.stage() == Stage.PAID) {
            script.at(Stage.PAID, 134, (t, today) -> {
                Value owed = t.owing("administrative-penalty");
                t.act("administrative-penalty", "payment", Role.FINANCE, today, Map.of("amount", owed, "how", "check"));
            });
        }
    }
}
