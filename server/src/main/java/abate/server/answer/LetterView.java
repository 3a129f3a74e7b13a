package abate.server.answer;

import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.matter.Accounts;
import abate.engine.matter.Clock;
import abate.engine.matter.Stated;
import abate.engine.money.Money;
import abate.server.letters.Verification;
import abate.server.pages.Page;
import abate.server.requests.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The page of a letter.
 *
 * @param title what was received
 * @param address about which place; empty for none
 * @param state the sentence that says where the matter stands
 * @param dates the reader's days that are still to come, and those that have passed unused, the soonest first
 * @param particulars what the letter says of this case
 * @param general what it says to everyone
 * @param filings what the reader may file
 * @param sent what the reader has sent, newest last
 * @param directed the letter is for the reader to obey; false for a copy
 * @param forTheRecord it is a paper of public record, which nobody answers
 * @param closed the matter is closed
 * @param struck the letter counts no more
 */
public record LetterView(
        String href,
        String code,
        String title,
        String address,
        String name,
        String caseNumber,
        When dated,
        String state,
        List<DateLine> dates,
        List<Item> particulars,
        List<Item> general,
        List<FilingCard> filings,
        Pay pay,
        Outlook outlook,
        List<Sent> sent,
        Genuine genuine,
        Book.Letterhead office,
        boolean directed,
        boolean forTheRecord,
        boolean closed,
        boolean struck) {
    public LetterView {
        dates = List.copyOf(dates);
        particulars = List.copyOf(particulars);
        general = List.copyOf(general);
        filings = List.copyOf(filings);
        sent = List.copyOf(sent);
    }

    /** One content of the letter. */
    public record Item(String heading, List<String> lines, String cite) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /** What is owed today and what it is made of. */
    public record Pay(Money owed, List<Because> why) {}

    /** A request the reader has sent: its words, where it stands, what they were told. */
    public record Sent(String kind, String reference, When received, String status, String note, String href) {}

    /** Whether the stored paper is the one that was issued: its short hash, and what comparing them now showed. */
    public record Genuine(String hash, boolean intact) {}

    static LetterView of(OpenLetter open, List<Request> requests, Verification verified, Page page) {
        Speech speech = open.speech(page.language());
        return new LetterView(
                open.href(),
                open.letter().code().printed(),
                open.title(speech.language()),
                open.address(),
                open.letter().addressee().name(),
                open.view().number(),
                speech.when(open.letter().dated()),
                speech.say(open.state().sentence(open.matter(), open.reader())),
                dates(open, speech),
                items(open, true, speech),
                items(open, false, speech),
                Filing.of(open).stream()
                        .map(filing -> FilingCard.of(filing, speech))
                        .filter(card -> card.appeal() || card.barred().isEmpty())
                        .toList(),
                pay(open, speech),
                open.directed() ? Outlook.of(open, speech, page) : Outlook.NONE,
                requests.stream()
                        .filter(request ->
                                request.asked().party().equals(open.reader().id()))
                        .map(request -> sent(request, open, speech))
                        .toList(),
                new Genuine(open.letter().sha256().substring(0, 16), verified instanceof Verification.Intact),
                open.state().book().letterhead(),
                open.directed(),
                open.forTheRecord(),
                open.matter().isClosed(),
                open.struck());
    }

    /**
     * The days that concern the reader, among them nobody's own that somebody has set, such as a hearing: those to come,
     * the soonest first, then those that passed unused.
     */
    static List<DateLine> dates(OpenLetter open, Speech speech) {
        List<Clock> all = new ArrayList<>(open.mine(open.state()));
        open.state().clocks(open.matter()).stream()
                .filter(clock -> clock.rule().whose().isEmpty())
                .filter(clock -> clock.rule().sort() == ClockRule.Sort.MARKS)
                .filter(clock -> clock.rule().spec() instanceof ClockRule.On)
                .forEach(all::add);
        List<String> told = new ArrayList<>();
        return all.stream()
                .filter(clock -> shown(clock.standing()))
                .filter(clock -> isNew(clock, told))
                .sorted(Comparator.comparing((Clock clock) -> clock.standing() == Clock.Standing.LAPSED)
                        .thenComparing(Clock::day))
                .map(clock -> DateLine.of(clock, "", speech))
                .toList();
    }

    /** Two readings of one right that come to the same day are told once. */
    private static boolean isNew(Clock clock, List<String> told) {
        String what = clock.rule().usedBy() == null
                ? clock.rule().name()
                : clock.rule().usedBy();
        String key = what + " " + clock.day();
        return !told.contains(key) && told.add(key);
    }

    private static boolean shown(Clock.Standing standing) {
        return switch (standing) {
            case RUNNING, OVERDUE, LAPSED -> true;
            case KEPT, LATE, REACHED -> false;
        };
    }

    private static List<Item> items(OpenLetter open, boolean particular, Speech speech) {
        return open.contents().stream()
                .filter(stated -> stated.particular() == particular)
                .map(stated -> item(stated, speech))
                .toList();
    }

    /** What the letter itself says is told as it stands: nothing in it is hidden from whom it was sent to. */
    private static Item item(Stated stated, Speech speech) {
        return new Item(
                stated.item().in(speech.language()),
                stated.lines().stream()
                        .map(words -> words.in(speech.language()))
                        .toList(),
                stated.authority().cite());
    }

    private static Pay pay(OpenLetter open, Speech speech) {
        Accounts accounts = open.state().accounts(open.matter());
        return new Pay(
                accounts.owing(),
                accounts.charges().stream()
                        .map(charge -> speech.because(charge.reason()))
                        .toList());
    }

    private static Sent sent(Request request, OpenLetter open, Speech speech) {
        return new Sent(
                request.asked().kind().key(),
                request.reference(),
                speech.when(request.received()),
                request.status().key(),
                request.note(),
                open.href() + "/asked/" + request.reference());
    }

    /** The soonest day that is still to come; a request for more time is made before it. */
    public Optional<DateLine> next() {
        return dates.stream()
                .filter(line -> !line.look().equals("gone") && !line.look().equals("overdue"))
                .findFirst();
    }

    /** Whether the reader may disagree by an act of their own. */
    public boolean mayAppeal() {
        return filings.stream().anyMatch(FilingCard::appeal);
    }
}
