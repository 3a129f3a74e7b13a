package abate.engine.outline;

import abate.engine.book.ClockRule;
import abate.engine.words.Language;
import java.util.List;

/** How the day of a clock is found, in a sentence. */
final class Counts {
    private final Plain plain;
    private final Language language;

    Counts(Plain plain, Language language) {
        this.plain = plain;
        this.language = language;
    }

    String of(ClockRule.Spec spec) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted);
            case ClockRule.On on -> plain.value(on.day());
            case ClockRule.LaterOf later ->
                several(language.pick("the later of: ", "lo que sea posterior: "), later.of());
            case ClockRule.EarlierOf earlier ->
                several(language.pick("the earlier of: ", "lo que sea anterior: "), earlier.of());
            case ClockRule.FirstOf first -> cases(first.cases());
            case ClockRule.MeetingOf meeting ->
                language.pick("the first regular meeting of the ", "la primera reunión ordinaria de: ")
                        + Nouns.words(meeting.body())
                        + language.pick(" that is at least ", ", al menos ")
                        + counted(meeting.atLeast());
        };
    }

    private String counted(ClockRule.Counted counted) {
        String roll = switch (counted.deadline().roll()) {
            case NONE -> "";
            case NEXT_OPEN ->
                language.pick(
                        "; a last day that is closed moves to the next open day",
                        "; si el último día está cerrado, pasa al siguiente día hábil");
            case PREVIOUS_OPEN ->
                language.pick(
                        "; a last day that is closed moves back to the open day before",
                        "; si el último día está cerrado, pasa al día hábil anterior");
        };
        return (span(counted) + " " + plain.value(counted.anchor())).replace(" de el ", " del ") + roll;
    }

    /** With the number that is law now, where the number is a dated parameter of the law. */
    private String span(ClockRule.Counted counted) {
        return counted.deadline(plain.lawNow())
                .map(deadline -> deadline.span().say(language))
                .orElse(
                        counted.number() == null || counted.number().roots().containsKey("law")
                                ? language.pick(
                                        "for as long as the law says from", "por el plazo que diga la ley desde")
                                : language.pick("for as long as ", "por el plazo que diga ")
                                        + plain.value(counted.number())
                                        + language.pick(" says from", ", desde"));
    }

    private String several(String lead, List<ClockRule.Spec> specs) {
        return lead + String.join("; ", specs.stream().map(this::of).toList());
    }

    private String cases(List<ClockRule.Case> cases) {
        return String.join(
                language.pick("; otherwise ", "; si no, "),
                cases.stream()
                        .map(each -> each.when()
                                        .map(when -> language.pick("where ", "si ") + plain.condition(when) + ", ")
                                        .orElse("")
                                + of(each.spec()))
                        .toList());
    }
}
