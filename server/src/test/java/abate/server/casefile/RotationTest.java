package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.engine.matter.Done;
import abate.engine.value.Value;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Examiners take turns, and no form decides whose turn it is. */
class RotationTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_form_cannot_say_who_is_next_in_rotation() {
        var ada = town.examiners.appoint(town.town, "Ada Sample", false, day("2024-01-02"));
        var ben = town.examiners.appoint(town.town, "Ben Sample", false, day("2024-01-03"));
        var eve = town.examiners.appoint(town.town, "Eve Employee", true, day("2023-01-03"));
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        CaseView appealed = town.done(served, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);

        assertThat(town.act(appealed, hearing(ben.id().toString()), CLERK)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(appealed, hearing(eve.id().toString()), CLERK)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(appealed, hearing("somebody"), CLERK)).isInstanceOf(Outcome.Refused.class);
        CaseView set = town.done(appealed, hearing(ada.id().toString()), CLERK);

        assertThat(Objects.requireNonNull(set.state().matter(FINE).orElseThrow().latest("set_hearing"))
                        .particulars()
                        .get("examiner"))
                .isEqualTo(Value.of(Map.of(
                        "id", Value.of(ada.id().toString()),
                        "name", Value.of("Ada Sample"),
                        "employee", Value.of(false),
                        "next_in_rotation", Value.of(true))));
        assertThat(town.examiners.next(town.town, day("2025-03-03")).orElseThrow())
                .isEqualTo(ben);
        assertThat(town.act(set, hearing(ben.id().toString()), CLERK)).isInstanceOf(Outcome.Recorded.class);
        assertThat(town.examiners.next(town.town, day("2025-03-03")).orElseThrow())
                .isEqualTo(ada);
    }

    @Test
    void a_correction_cannot_say_it_either() {
        var ada = town.examiners.appoint(town.town, "Ada Sample", false, day("2024-01-02"));
        var eve = town.examiners.appoint(town.town, "Eve Employee", true, day("2023-01-03"));
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        CaseView appealed = town.done(served, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);
        CaseView set = town.done(appealed, hearing(ada.id().toString()), CLERK);

        CaseView corrected = town.done(
                set, new Deed.Corrected(set.lastNumber(), null, claim(eve.id().toString()), "The wrong name."), CLERK);

        Done hearing = Objects.requireNonNull(
                corrected.state().matter(FINE).orElseThrow().latest("set_hearing"));
        assertThat(((Value.Fields) hearing.particulars().get("examiner")).get("employee"))
                .isEqualTo(Value.of(true));
        assertThat(hearing.inQuestion()).isNotEmpty();
    }

    private static Deed hearing(String examiner) {
        return new Deed.Performed(FINE, "set_hearing", null, claim(examiner));
    }

    private static Map<String, Value> claim(String examiner) {
        Value claim = Value.of(Map.of(
                "id", Value.of(examiner),
                "name", Value.of("Whoever"),
                "employee", Value.of(false),
                "next_in_rotation", Value.of(true)));
        return Map.of("examiner", claim);
    }
}
