package abate.server.answer;

import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Procedure;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Done;
import abate.engine.value.Value;
import abate.server.pages.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The receipt of an act on file.
 *
 * @param reference the case's number and the act's
 * @param received the day from which it counts
 * @param state where the matter stands today
 * @param answers what was filed
 * @param next the days of the law that began with it, whose they are, and why
 * @param waiverClaimed the clerk still decides whether the fee is waived
 * @param struck it counts no more
 */
public record ReceiptView(
        String back,
        String title,
        String reference,
        When received,
        String name,
        String letterTitle,
        String address,
        String state,
        List<LetterView.Item> answers,
        List<DateLine> next,
        boolean waiverClaimed,
        boolean struck) {
    public ReceiptView {
        answers = List.copyOf(answers);
        next = List.copyOf(next);
    }

    static ReceiptView of(OpenLetter open, Act act, Page page) {
        Speech speech = open.speech(page.language());
        Deed.Performed deed = (Deed.Performed) act.deed();
        Optional<Done> done = Optional.ofNullable(open.matter().byNumber(act.number()));
        String title = Optional.ofNullable(open.matter().procedure().acts().get(deed.act()))
                .map(rule -> speech.say(rule.title()))
                .orElse(deed.act());
        boolean waived = Filing.of(open, deed.act())
                .flatMap(filing -> filing.fee().excuse())
                .map(field -> deed.particulars()
                        .getOrDefault(field.name(), Value.ABSENT)
                        .isTrue())
                .orElse(false);
        return new ReceiptView(
                open.href(),
                title,
                open.view().number() + "-" + act.number(),
                speech.when(done.map(Done::on).orElse(act.on())),
                open.reader().name(),
                open.title(speech.language()),
                open.address(),
                speech.say(open.state().sentence(open.matter(), open.reader())),
                done.map(each -> answers(open, each, speech)).orElse(List.of()),
                next(open, act, speech),
                waived,
                done.isEmpty());
    }

    private static List<LetterView.Item> answers(OpenLetter open, Done done, Speech speech) {
        List<LetterView.Item> items = new ArrayList<>();
        for (Field field : done.rule().fields().values()) {
            Value value = done.particulars().get(field.name());
            if (value.present() && !(field.type() instanceof FieldType.PartyIn)) {
                items.add(new LetterView.Item(speech.say(field.ask()), said(open, field, value, speech), ""));
            }
        }
        return items;
    }

    private static List<String> said(OpenLetter open, Field field, Value value, Speech speech) {
        List<Value> all = value instanceof Value.Listed(List<Value> items) ? items : List.of(value);
        List<FieldView.Option> options =
                FieldView.of(field, open.state().book(), speech, List.of(), "").options();
        return all.stream()
                .map(each -> options.stream()
                        .filter(option -> each.equals(Value.of(option.value())))
                        .map(FieldView.Option::label)
                        .findFirst()
                        .orElseGet(() -> Saying.of(each, speech.language())))
                .flatMap(text -> Stream.of(text.split("\n")))
                .toList();
    }

    /** The clocks that run today and did not before the act: of its matter, and of a matter that it opened. */
    private static List<DateLine> next(OpenLetter open, Act act, Speech speech) {
        List<Act> before = open.view().acts().stream()
                .filter(each -> each.number() < act.number())
                .toList();
        CaseState without = CaseLaw.fold(open.state().book(), before, act.recorded());
        List<String> known = without.clocks().stream().map(ReceiptView::named).toList();
        return open.state().clocks().stream()
                .filter(clock -> concerns(clock, open))
                .filter(clock -> !known.contains(named(clock)))
                .filter(clock ->
                        clock.standing() == Clock.Standing.RUNNING || clock.standing() == Clock.Standing.OVERDUE)
                .filter(clock -> clock.party() == null
                        || clock.party().id().equals(open.reader().id()))
                .sorted(Comparator.comparing(Clock::day))
                .map(clock -> DateLine.of(clock, whose(clock, open, speech), speech))
                .toList();
    }

    private static boolean concerns(Clock clock, OpenLetter open) {
        return clock.matter().id().equals(open.matter().id())
                || open.matter().id().equals(clock.matter().parent());
    }

    private static String named(Clock clock) {
        return Stream.of(
                        clock.matter().id(),
                        clock.rule().name(),
                        clock.party() == null ? "" : clock.party().id())
                .collect(Collectors.joining(" "));
    }

    private static String whose(Clock clock, OpenLetter open, Speech speech) {
        Procedure.PartyRole role =
                clock.matter().procedure().parties().get(clock.rule().whose());
        if (role == null || open.roles().contains(clock.rule().whose())) {
            return "";
        }
        Words title = role.title();
        return speech.say(title);
    }
}
