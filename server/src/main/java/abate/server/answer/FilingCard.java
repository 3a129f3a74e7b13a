package abate.server.answer;

import abate.engine.matter.Clock;
import abate.engine.matter.Done;
import abate.engine.matter.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * An act the reader may do themselves, as one of their choices.
 *
 * @param appeal it is the way to disagree
 * @param by its last day; empty where the law sets none, or the day is not known yet
 * @param fee what it costs
 * @param barred why it cannot be done today; empty where it can
 * @param ended the right has ended unused
 * @param filed where the reader has done it: the day, and the address of its receipt
 */
public record FilingCard(
        String title,
        String help,
        boolean appeal,
        Optional<DateLine> by,
        List<Fee> fees,
        boolean takesMoney,
        boolean waivable,
        List<Because> barred,
        boolean ended,
        Optional<Filed> filed,
        Optional<String> href) {
    public FilingCard {
        fees = List.copyOf(fees);
        barred = List.copyOf(barred);
    }

    /** What comes with the act. */
    public record Fee(String title, String sum, Because why) {}

    /** That it was done. */
    public record Filed(When on, String receipt) {}

    static FilingCard of(Filing filing, Speech speech) {
        Clock right = filing.right();
        Done done = filing.done();
        List<Refusal> barred = done == null ? filing.barred() : List.of();
        String name = filing.rule().name();
        String base = filing.open().href();
        return new FilingCard(
                speech.say(filing.rule().title()),
                speech.say(filing.rule().help()),
                name.contains("appeal"),
                Optional.ofNullable(right).map(clock -> DateLine.of(clock, "", speech)),
                fees(filing, speech),
                filing.fee().needed(),
                filing.fee().excuse().isPresent(),
                barred.stream().map(speech::because).toList(),
                right != null && right.standing() == Clock.Standing.LAPSED,
                Optional.ofNullable(done)
                        .map(act -> new Filed(speech.when(act.on()), base + "/received/" + act.number())),
                done == null && barred.isEmpty() && filing.online()
                        ? Optional.of(base + "/file/" + name)
                        : Optional.empty());
    }

    static List<Fee> fees(Filing filing, Speech speech) {
        return filing.fee().charges().stream()
                .map(fee ->
                        new Fee(speech.say(fee.rule().title()), fee.amount().toString(), speech.because(fee.reason())))
                .toList();
    }
}
