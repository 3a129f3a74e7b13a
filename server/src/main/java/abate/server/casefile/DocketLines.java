package abate.server.casefile;

import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Disclosure;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.engine.value.Value;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case's state comes to in the docket: its matters and clocks, line by line, as they are stored. */
record DocketLines(List<MatterLine> matters, List<ClockLine> clocks) {
    DocketLines {
        matters = List.copyOf(matters);
        clocks = List.copyOf(clocks);
    }

    record MatterLine(
            int place,
            String matter,
            String procedure,
            Words title,
            @Nullable String party,
            @Nullable String parent,
            String state,
            Words sentence,
            LocalDate since,
            boolean closed) {}

    record ClockLine(
            int place,
            String matter,
            String clock,
            String sort,
            Words means,
            String whose,
            @Nullable String party,
            LocalDate day,
            @Nullable LocalDate practical,
            String standing,
            @Nullable LocalDate settledOn) {}

    /** The lines of a file with these acts, in words that anyone may read. */
    static DocketLines of(CaseState state, List<Act> acts) {
        return told(CaseLaw.asTold(state, acts, new Reader.Anyone()));
    }

    private static DocketLines told(CaseState state) {
        List<MatterLine> matters = new ArrayList<>();
        List<ClockLine> clocks = new ArrayList<>();
        for (Matter matter : state.matters()) {
            matters.add(line(matters.size(), state, matter));
            for (Clock clock : state.clocks(matter)) {
                clocks.add(line(clocks.size(), clock));
            }
        }
        return new DocketLines(matters, clocks);
    }

    private static MatterLine line(int place, CaseState state, Matter matter) {
        return new MatterLine(
                place,
                matter.id(),
                matter.procedure().name(),
                matter.procedure().title(),
                matter.party(),
                matter.parent(),
                matter.state(),
                state.sentence(matter),
                matter.since(),
                matter.isClosed());
    }

    private static ClockLine line(int place, Clock clock) {
        return new ClockLine(
                place,
                clock.matter().id(),
                clock.rule().name(),
                clock.rule().sort().name(),
                clock.rule().means(),
                clock.rule().whose(),
                clock.party() == null ? null : clock.party().id(),
                clock.day(),
                clock.practical(),
                clock.standing().name(),
                clock.settledOn());
    }

    /** A fact of the case in words; empty where it is not on file. */
    static String fact(CaseState state, String name) {
        return state.facts().get(name) instanceof Value.Text(String text) ? printable(text) : "";
    }

    /** Everything a file is found by, in small letters without accents: never a name that is confidential. */
    static String search(String number, CaseState state) {
        Stream<String> names = state.parties().stream()
                .filter(new Disclosure(state.book(), new Reader.Anyone())::names)
                .map(Party::name);
        return Stream.concat(Stream.of(number, fact(state, "address"), fact(state, "apn")), names)
                .map(DocketLines::plain)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** Small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(printable(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** What a database can hold as text. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }
}
