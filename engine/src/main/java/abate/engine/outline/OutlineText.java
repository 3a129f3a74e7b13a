package abate.engine.outline;

import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An outline as prose for a terminal or a plain text file. */
public final class OutlineText {
    private final Outline outline;
    private final ActText acts;
    private final Wrapped text;
    private final Set<Integer> told = new HashSet<>();

    private OutlineText(Outline outline, int width) {
        this.outline = outline;
        this.acts = new ActText(outline);
        this.text = new Wrapped(width);
    }

    /** Its lines, none wider than that many characters, save where a single word is. */
    public static List<String> lines(Outline outline, int width) {
        return new OutlineText(outline, Math.max(40, width)).all();
    }

    private List<String> all() {
        head();
        heading(pick("What starts it", "Qué lo inicia"));
        outline.begins().forEach(each -> text.add(2, cited(each)));
        heading(pick("Who takes part", "Quiénes participan"));
        outline.parties().forEach(party -> text.add(2, party(party)));
        heading(pick("State by state", "Estado por estado"));
        outline.states().forEach(this::state);
        anywhere();
        clocks();
        listed(pick("Money", "Dinero"), outline.money());
        listed(pick("Kept for others, owed by nobody", "Lo que guarda para otros y nadie debe"), outline.keeps());
        listed(pick("Ways of service, in order", "Vías de entrega, en orden"), outline.services());
        return text.lines();
    }

    private void listed(String title, List<Outline.Sentence> sentences) {
        if (!sentences.isEmpty()) {
            heading(title);
            sentences.forEach(each -> text.hang(2, "-", 2, cited(each)));
        }
    }

    private void head() {
        text.add(0, outline.title());
        text.add(0, outline.jurisdiction() + " (" + outline.book() + ", " + outline.procedure() + ")");
        text.add(
                0,
                outline.cite() + pick(". In force since ", ". Vigente desde el ")
                        + Dates.sayWithoutWeekday(outline.from(), outline.language()) + ".");
        text.blank();
        text.add(0, outline.about());
    }

    private void heading(String words) {
        text.blank();
        text.add(0, words.toUpperCase(java.util.Locale.ROOT));
    }

    private static String party(Outline.Party party) {
        return party.title()
                + (party.who().isEmpty() || party.who().equalsIgnoreCase(party.title()) ? "" : ": " + party.who())
                + ".";
    }

    private void state(Outline.State state) {
        String mark = state.first()
                ? pick(" (a matter begins here)", " (el asunto empieza aquí)")
                : state.closed() ? pick(" (closed)", " (cerrado)") : "";
        text.blank();
        text.add(2, "■ " + state.name() + mark);
        if (!state.sentence().isEmpty()) {
            text.add(4, state.sentence());
        }
        List<Outline.Act> here = outline.acts().stream()
                .filter(act -> act.from().contains(state.key()))
                .toList();
        here.stream().filter(act -> !told.contains(act.number())).forEach(this::act);
        also(here.stream().filter(act -> !told.add(act.number())).toList());
    }

    private void also(List<Outline.Act> again) {
        if (!again.isEmpty()) {
            text.blank();
            text.add(
                    4,
                    pick("Also possible here: ", "También es posible aquí: ")
                            + again.stream()
                                    .map(act -> act.number() + " " + act.title())
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
    }

    private void anywhere() {
        List<Outline.Act> anywhere = outline.anywhere();
        if (!anywhere.isEmpty()) {
            heading(pick("In any state", "En cualquier estado"));
            anywhere.forEach(this::act);
        }
    }

    private void act(Outline.Act act) {
        text.blank();
        text.hang(4, act.number() + ".", 4, act.title() + ". " + acts.lead(act));
        acts.more(act).forEach(line -> text.hang(8, "-", 2, line));
    }

    private void clocks() {
        if (outline.clocks().isEmpty()) {
            return;
        }
        heading(pick("Clocks", "Plazos"));
        outline.clocks().forEach(clock -> text.hang(2, clock.letter() + ".", 4, acts.clock(clock)));
    }

    private static String cited(Outline.Sentence sentence) {
        return sentence.cite().isEmpty() ? sentence.says() : sentence.says() + " (" + sentence.cite() + ")";
    }

    private String pick(String english, String spanish) {
        return outline.language() == Language.ENGLISH ? english : spanish;
    }
}
