package abate.engine.service;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Authority;
import abate.engine.book.Ladder;
import abate.engine.book.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mail that comes back: it undoes service, unless the section says that not receiving it is harmless (A114, RE-17). */
class ReturnedMailTest {
    private static final LocalDate MAILED = LocalDate.of(2025, 12, 5); // a Friday
    private static final LocalDate RETURNED = LocalDate.of(2025, 12, 12); // a Friday

    @Test
    void returned_mail_was_never_service_where_the_section_says_nothing() {
        assertThat(served(false)).isInstanceOf(Completion.Open.class);
    }

    @Test
    void returned_mail_stays_served_where_not_receiving_it_is_harmless() {
        assertThat(served(true)).isInstanceOf(Completion.Complete.class);
        assertThat(served(true).day()).isEqualTo(MAILED);
    }

    private static Completion served(boolean mailingIsEnough) {
        Ladder.Method mail = new Ladder.Method(
                "mail",
                new Words("Mail", "Correo"),
                List.of("mailed"),
                Ladder.AfterLastStep.of(0),
                mailingIsEnough,
                List.of(),
                null,
                "",
                Authority.NONE);
        Ladder ladder = new Ladder("notice", Authority.NONE, "", List.of(), Map.of("mail", mail));
        return Sufficiency.judge(ladder, List.of(attempt(1, MAILED, true), attempt(2, RETURNED, false)));
    }

    private static Attempt attempt(long act, LocalDate on, boolean done) {
        return new Attempt(act, "landlord", "mail", "mailed", on, done, "", Proof.NONE);
    }
}
