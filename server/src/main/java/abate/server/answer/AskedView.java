package abate.server.answer;

import abate.engine.book.Book;
import abate.server.pages.Page;
import abate.server.requests.Request;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of a request.
 *
 * @param kind the key of what was asked for
 * @param status the key of where it stands
 * @param note what the asker was told; empty for nothing yet
 * @param by for a filing whose fee is still to come: the last day on which it can be filed
 * @param sum the fee to bring; empty where there is none, or it is not known
 * @param answers for a prepared filing, what was typed
 * @param dates the days of the law that go on running
 */
public record AskedView(
        String back,
        String kind,
        String reference,
        When received,
        String status,
        String note,
        String words,
        String act,
        Optional<DateLine> by,
        String sum,
        List<LetterView.Item> answers,
        List<DateLine> dates,
        Book.Letterhead office) {
    public AskedView {
        answers = List.copyOf(answers);
        dates = List.copyOf(dates);
    }

    static AskedView of(OpenLetter open, Request request, Page page) {
        Speech speech = open.speech(page.language());
        Optional<Filing> filing = Filing.of(open, request.asked().act());
        return new AskedView(
                open.href(),
                request.asked().kind().key(),
                request.reference(),
                speech.when(request.received()),
                request.status().key(),
                request.note(),
                request.asked().words(),
                filing.map(each -> speech.say(each.rule().title())).orElse(""),
                filing.flatMap(each -> Optional.ofNullable(each.right())).map(clock -> DateLine.of(clock, "", speech)),
                filing.flatMap(each -> each.fee().sum()).map(Object::toString).orElse(""),
                filing.map(each -> answers(each, request, speech)).orElse(List.of()),
                LetterView.dates(open, speech).stream()
                        .filter(line -> !line.look().equals("gone"))
                        .toList(),
                open.state().book().letterhead());
    }

    private static List<LetterView.Item> answers(Filing filing, Request request, Speech speech) {
        return filing.asked().stream()
                .filter(field -> request.asked().particulars().containsKey(field.name()))
                .map(field -> FieldView.of(
                        field,
                        filing.open().state().book(),
                        speech,
                        List.of(request.asked()
                                .particulars()
                                .getOrDefault(field.name(), "")
                                .split("\n")),
                        ""))
                .map(view -> new LetterView.Item(view.label(), view.lines(), ""))
                .toList();
    }
}
