package abate.server.desk.casefile;

import abate.engine.matter.CaseState;
import abate.engine.matter.Disclosure;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.server.desk.words.Answers;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Row;
import abate.server.desk.words.When;
import abate.server.requests.Request;
import abate.server.requests.RequestStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people who got a letter asked for.
 *
 * @param waiting those nobody has answered
 * @param answered the others
 */
public record CaseRequests(List<Line> waiting, List<Line> answered) {
    /** Nothing asked, or none to be shown, as on an earlier day. */
    static final CaseRequests NONE = new CaseRequests(List.of(), List.of());

    public CaseRequests {
        waiting = List.copyOf(waiting);
        answered = List.copyOf(answered);
    }

    /**
     * One request.
     *
     * @param what what is asked for, in a sentence
     * @param says what they wrote; empty for nothing
     * @param contact how they can be reached; empty where they did not say
     * @param prepared what they typed for an act that is not on file yet
     * @param act the form of that act with their answers in it; empty for none
     * @param answer what they were told; empty while it waits
     * @param send where the answer is sent
     */
    public record Line(
            String reference,
            String what,
            String who,
            String says,
            String contact,
            When received,
            List<Row> prepared,
            Optional<String> act,
            String answer,
            String send) {
        public Line {
            prepared = List.copyOf(prepared);
        }
    }

    static CaseRequests of(CaseState file, String number, List<Request> requests, Reader reader) {
        List<Line> waiting = new ArrayList<>();
        List<Line> answered = new ArrayList<>();
        for (Request request : requests) {
            (request.status() == RequestStatus.WAITING ? waiting : answered)
                    .add(
                            told(file, request, reader)
                                    ? line(file, number, request)
                                    : veiled(line(file, number, request)));
        }
        return new CaseRequests(waiting, answered);
    }

    private static boolean told(CaseState file, Request request, Reader reader) {
        Disclosure disclosure = new Disclosure(file.book(), reader);
        return file.party(request.asked().party())
                .filter(party -> !disclosure.names(party))
                .isEmpty();
    }

    /** Of a party whom the reader may not know, only that something was asked. */
    private static Line veiled(Line line) {
        return new Line(
                line.reference(),
                line.what(),
                line.who(),
                line.says().isEmpty() ? "" : Disclosure.WITHHELD,
                "",
                line.received(),
                List.of(),
                Optional.empty(),
                line.answer().isEmpty() ? "" : Disclosure.WITHHELD,
                line.send());
    }

    private static Line line(CaseState file, String number, Request request) {
        LocalDate today = file.day();
        return new Line(
                request.reference(),
                request.asked().kind().forStaff() + ".",
                file.party(request.asked().party()).map(Party::name).orElse("Somebody with the letter"),
                request.asked().words(),
                request.asked().contact(),
                When.of(request.received(), today),
                request.asked().particulars().entrySet().stream()
                        .map(each -> new Row(label(file, request, each.getKey()), each.getValue()))
                        .toList(),
                request.asked().act().isEmpty() ? Optional.empty() : Optional.of(prepared(number, request)),
                request.status() == RequestStatus.WAITING
                        ? ""
                        : request.status().name().toLowerCase(Locale.ROOT)
                                + (request.note().isBlank() ? "" : ": " + request.note()),
                CaseLinks.file(number) + "/requests/" + request.id());
    }

    private static String label(CaseState file, Request request, String field) {
        return file.matter(request.asked().matter())
                .map(matter -> matter.procedure().acts().get(request.asked().act()))
                .map(rule -> rule.fields().get(field))
                .map(asked -> asked.ask().english())
                .orElse(field.replace('_', ' '));
    }

    /** The form of the act with what they typed already in it. */
    private static String prepared(String number, Request request) {
        StringBuilder href = new StringBuilder(
                CaseLinks.act(number, request.asked().matter(), request.asked().act()));
        for (Map.Entry<String, String> each : request.asked().particulars().entrySet()) {
            href.append('&')
                    .append(Answers.control(each.getKey()))
                    .append('=')
                    .append(CaseLinks.encoded(each.getValue()));
        }
        return href.toString();
    }
}
