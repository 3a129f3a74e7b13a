package abate.server.operations;

import abate.engine.scenario.Replayed;
import abate.engine.written.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What written cases came to, for programs: one object, as docs/scenarios.md tells. */
final class ReplayJson {
    private ReplayJson() {}

    /** All of them, in their order. */
    static String of(List<Replayed> all) {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "scenarios", all.stream().map(ReplayJson::scenario).toList()));
    }

    private static Map<String, Object> scenario(Replayed replayed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", replayed.file());
        json.put("name", replayed.name());
        json.put("passed", replayed.passed());
        json.put("failed", replayed.failed().stream().map(Problem::toString).toList());
        json.put("timeline", replayed.timeline().stream().map(ReplayJson::line).toList());
        json.put("clocks", replayed.clocks().stream().map(ReplayJson::clock).toList());
        json.put("charges", replayed.charges().stream().map(ReplayJson::charge).toList());
        json.put("statuses", replayed.statuses());
        return json;
    }

    private static Map<String, Object> line(Replayed.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", line.on().toString());
        json.put("matter", line.matter());
        json.put("says", line.says());
        json.put("refused", line.refused());
        json.put("reason", line.reason());
        return json;
    }

    private static Map<String, Object> clock(Replayed.ClockLine clock) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("matter", clock.matter());
        json.put("clock", clock.clock());
        json.put("person", clock.person());
        json.put("due", clock.due().toString());
        List<String> reason = new ArrayList<>(clock.reason());
        Optional.ofNullable(clock.practical()).ifPresent(day -> reason.add("in practice " + day));
        json.put("reason", reason);
        return json;
    }

    private static Map<String, Object> charge(Replayed.ChargeLine charge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("matter", charge.matter());
        json.put("charge", charge.charge());
        json.put("account", charge.account());
        json.put("amount", charge.amount().toString());
        json.put("arisen", charge.arisen().toString());
        json.put("reason", charge.reason());
        return json;
    }
}
