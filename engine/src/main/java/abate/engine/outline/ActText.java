package abate.engine.outline;

import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;

/** One act or clock of an outline in sentences: the same on a terminal and on a page. */
public final class ActText {
    private final Outline outline;

    public ActText(Outline outline) {
        this.outline = outline;
    }

    /** Who may do it or what brings it about, and where it leads. */
    public String lead(Outline.Act act) {
        String who = act.law()
                ? pick("By operation of law, ", "Por ministerio de la ley, ") + act.upon() + "."
                : pick("By: ", "Por: ") + String.join(", ", act.by()) + ".";
        String leads = act.to().isEmpty()
                ? ""
                : pick(" Leads to: ", " Lleva a: ") + outline.state(act.to()).name() + ".";
        String once = act.repeats() || act.law() ? "" : pick(" Once.", " Una sola vez.");
        String cite = act.cite().isEmpty() ? "" : " " + act.cite() + ".";
        return who + leads + once + cite;
    }

    /** What it is, needs, sends, opens and costs; a sentence each. */
    public List<String> more(Outline.Act act) {
        List<String> more = new ArrayList<>();
        if (!act.help().isEmpty()) {
            more.add(act.help());
        }
        act.needs().forEach(need -> more.add(need(need)));
        act.letter().forEach(letter -> more.add(pick("Sends ", "Envía ") + letter.says() + "." + cite(letter.cite())));
        if (!act.opens().isEmpty()) {
            more.add(pick("Opens a matter of “", "Abre un asunto de «") + act.opens() + pick("”.", "»."));
        }
        act.charges().forEach(charge -> more.add(pick("Money: ", "Dinero: ") + charge + "."));
        act.owes().forEach(owed -> more.add(pick("Falls due with it: ", "Se debe con ello: ") + owed + "."));
        List<String> letters = act.clocks();
        if (!letters.isEmpty()) {
            more.add(pick(letters.size() == 1 ? "Clock " : "Clocks ", letters.size() == 1 ? "Plazo " : "Plazos ")
                    + String.join(", ", letters) + ".");
        }
        return List.copyOf(more);
    }

    private String need(Outline.Need need) {
        String test = need.test().isEmpty() ? "" : need.test() + "; ";
        return pick("Gate: ", "Requisito: ")
                + need.where()
                + test
                + pick("refused with “", "se rechaza con «")
                + need.refusal()
                + pick("”", "»")
                + cite(need.cite());
    }

    /** The clock: what it is to whom, how it is counted, and what it bears on. */
    public String clock(Outline.Clock clock) {
        String whose = clock.whose().isEmpty() ? "" : pick(" of ", " de: ") + clock.whose();
        String acts = clock.acts().isEmpty()
                ? ""
                : pick(" Bears on ", " Afecta ")
                        + pick(
                                clock.acts().size() == 1 ? "act " : "acts ",
                                clock.acts().size() == 1 ? "al acto " : "a los actos ")
                        + String.join(
                                ", ", clock.acts().stream().map(String::valueOf).toList()) + ".";
        return kind(clock.kind()) + whose + ": " + clock.means() + ". " + pick("Counted: ", "Se cuenta: ")
                + clock.count() + "." + cite(clock.cite()) + acts;
    }

    /** What a clock's day is to people, in a word or two. */
    public String kind(Outline.Kind kind) {
        return switch (kind) {
            case RIGHT -> pick("Right", "Derecho");
            case DUTY -> pick("Duty", "Deber");
            case BAR -> pick("Not before", "No antes de");
            case DATE -> pick("Date", "Fecha");
        };
    }

    private static String cite(String cite) {
        return cite.isEmpty() ? "" : " " + cite + ".";
    }

    private String pick(String english, String spanish) {
        return outline.language() == Language.ENGLISH ? english : spanish;
    }
}
