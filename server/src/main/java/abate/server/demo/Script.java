package abate.server.demo;

import abate.engine.value.Value;
import abate.server.accounts.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens in a case of the demonstration, by the day since it was reported, up to the stage it is meant to reach. */
final class Script {
    /** One thing that happens, so many days after the report. */
    record Beat(int after, Telling telling) {}

    /** Tells it, on the day it is. */
    interface Telling {
        void tell(Teller teller, LocalDate today);
    }

    private final Stage stage;
    private final Trouble trouble;
    private final List<Beat> beats = new ArrayList<>();

    private Script(Stage stage, Trouble trouble) {
        this.stage = stage;
        this.trouble = trouble;
    }

    static List<Beat> of(Stage stage, Trouble trouble) {
        Script script = new Script(stage, trouble);
        script.complaint();
        script.courtesyNotice();
        script.noticeAndOrder();
        script.penalty();
        return List.copyOf(script.beats);
    }

    private void at(Stage from, int after, Telling telling) {
        if (stage.reaches(from)) {
            beats.add(new Beat(after, telling));
        }
    }

    private void complaint() {
        at(
                Stage.PLANNED,
                1,
                (t, today) -> t.act(
                        "complaint",
                        "plan_inspection",
                        Role.CODE_OFFICER,
                        today,
                        Map.of(
                                "inspect_on",
                                t.inspectionDay(today, 2),
                                "officer",
                                "Olive Example-Ortiz",
                                "note",
                                "Ring the bell.")));
        at(
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
        at(
                Stage.CITED,
                4,
                (t, today) -> t.act(
                        "complaint", "cite", Role.CODE_OFFICER, today, Map.of("violations", trouble.violations())));
    }

    private void courtesyNotice() {
        at(Stage.NOTICED, 6, (t, today) -> {
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
        at(
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
        at(
                Stage.EXTENDED,
                17,
                (t, today) -> t.act(
                        "courtesy-notice",
                        "plan_followup",
                        Role.CODE_LIAISON,
                        today,
                        Map.of("inspect_on", t.inspectionDay(today, 14))));
        if (stage == Stage.CORRECTED) {
            at(Stage.CORRECTED, 32, (t, today) -> {
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
        at(
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

    private void noticeAndOrder() {
        if (stage == Stage.CORRECTED) {
            return;
        }
        at(Stage.ORDERED, 36, (t, today) -> {
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
        at(
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
        if (stage == Stage.BOARD_APPEAL) {
            at(
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
        if (stage == Stage.COMPLIED) {
            at(Stage.COMPLIED, 78, (t, today) -> {
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

    private void penalty() {
        if (stage == Stage.COMPLIED || stage == Stage.BOARD_APPEAL || stage == Stage.CORRECTED) {
            return;
        }
        at(Stage.PENALIZED, 78, (t, today) -> {
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
        if (stage == Stage.OVERDUE || stage == Stage.PAID) {
            unappealed();
        } else {
            appealed();
        }
    }

    private void appealed() {
        at(
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
        at(Stage.HEARING_SET, 94, (t, today) -> {
            t.act(
                    "administrative-penalty",
                    "set_hearing",
                    Role.CITY_CLERK,
                    today,
                    Map.of(
                            "hearing_on",
                            Value.of(today.plusDays(25)),
                            "hearing_at",
                            "9:30 in the morning",
                            "place",
                            "City Hall, hearing room 2",
                            "examiner",
                            t.nextExaminer(today)));
            t.serveAll("administrative-penalty", "set_hearing", "first_class", "mailed", Role.CITY_CLERK, today);
        });
        at(
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
        at(Stage.DECIDED, 124, (t, today) -> {
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

    private void unappealed() {
        if (stage == Stage.PAID) {
            at(Stage.PAID, 134, (t, today) -> {
                Value owed = Value.of(t.view()
                        .state()
                        .accounts(t.matter("administrative-penalty"), today)
                        .owing());
                t.act("administrative-penalty", "payment", Role.FINANCE, today, Map.of("amount", owed, "how", "check"));
            });
        }
    }
}
