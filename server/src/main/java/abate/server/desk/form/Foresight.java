package abate.server.desk.form;

import abate.engine.book.LetterRule;
import abate.engine.book.Words;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.server.desk.casefile.CaseClocks;
import abate.server.desk.words.Look;
import abate.server.desk.words.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an act will bring, told before it is recorded. */
final class Foresight {
    private Foresight() {}

    /** The letters the deeds will make, as they will stand. */
    static List<ConfirmPage.Letter> letters(CaseState after, List<Deed> deeds, long lastNumber) {
        List<ConfirmPage.Letter> letters = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            if (deeds.get(i) instanceof Deed.Performed performed) {
                long number = lastNumber + 1 + i;
                after.matter(performed.matter()).ifPresent(matter -> {
                    Done issued = matter.byNumber(number);
                    if (issued != null && issued.rule().letter() != null) {
                        letters.add(letter(after, matter, issued));
                    }
                });
            }
        }
        return letters;
    }

    private static ConfirmPage.Letter letter(CaseState after, Matter matter, Done issued) {
        return new ConfirmPage.Letter(
                title(matter, issued),
                after.contents(matter, issued).stream()
                        .map(stated -> new ConfirmPage.Part(
                                stated.item().english(),
                                stated.lines().stream().map(Words::english).toList(),
                                stated.authority().toString()))
                        .toList(),
                rule(matter, issued).filter(letter -> !letter.serve().isEmpty()).isPresent(),
                after.deliveries(matter).stream()
                        .filter(delivery -> delivery.letter().number() == issued.number())
                        .map(Foresight::recipient)
                        .toList());
    }

    private static String title(Matter matter, Done issued) {
        return rule(matter, issued)
                .map(LetterRule::title)
                .orElse(issued.rule().title())
                .english();
    }

    private static Optional<LetterRule> rule(Matter matter, Done issued) {
        return Optional.ofNullable(
                matter.procedure().letters().get(String.valueOf(issued.rule().letter())));
    }

    private static String recipient(Delivery delivery) {
        List<String> ways = delivery.ladder().methods().values().stream()
                .filter(method -> method.afterFailed().isEmpty())
                .map(method -> Told.lower(method.title().english()))
                .toList();
        return delivery.recipient().name() + ": " + String.join(", or ", ways);
    }

    /** Where the matters then stand, and which days then run. */
    static List<ConfirmPage.Consequence> follows(CaseState before, CaseState after) {
        List<ConfirmPage.Consequence> follows = new ArrayList<>();
        for (Matter matter : after.matters()) {
            Optional<Matter> was = before.matter(matter.id());
            String says = after.sentence(matter).english();
            if (was.isEmpty() || !before.sentence(was.get()).english().equals(says)) {
                follows.add(new ConfirmPage.Consequence(
                        Look.MARK, Told.title(after, matter) + ": " + says, Optional.empty(), Optional.empty()));
            }
        }
        Map<String, Clock> known = byName(before);
        byName(after).forEach((name, clock) -> {
            Clock old = known.get(name);
            if (old == null || !old.day().equals(clock.day()) || old.standing() != clock.standing()) {
                follows.add(clock(after, clock));
            }
        });
        return follows;
    }

    private static ConfirmPage.Consequence clock(CaseState after, Clock clock) {
        CaseClocks.Line line = CaseClocks.line(after, clock, false);
        String standing = line.standing().isEmpty() ? "" : " — " + line.standing();
        return new ConfirmPage.Consequence(
                line.look(), line.sentence() + standing, Optional.of(line.day()), Optional.of(line.why()));
    }

    private static Map<String, Clock> byName(CaseState file) {
        Map<String, Clock> clocks = new LinkedHashMap<>();
        file.clocks()
                .forEach(clock -> clocks.put(
                        clock.matter().id() + "/" + clock.rule().name() + "/"
                                + (clock.party() == null ? "" : clock.party().id()),
                        clock));
        return clocks;
    }
}
