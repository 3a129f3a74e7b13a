package abate.engine.outline;

import abate.engine.standards.FactKind;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.PartKind;
import abate.engine.standards.Requirement;
import abate.engine.standards.Survey;
import abate.engine.words.Language;
import java.util.List;
import java.util.Locale;

/** The names that measured facts and written cases use of a book's housing standards, as lines. */
public final class StandardsText {
    private final HousingStandards standards;
    private final Wrapped text;

    private StandardsText(HousingStandards standards, int width) {
        this.standards = standards;
        this.text = new Wrapped(width);
    }

    /** Its lines, none wider than that many characters, save where a single word is. */
    public static List<String> lines(HousingStandards standards, int width) {
        return new StandardsText(standards, Math.max(40, width)).all();
    }

    private List<String> all() {
        Survey survey = standards.survey();
        survey.parts().values().forEach(part -> part(survey, part));
        heading("Standards");
        standards.requirements().forEach(this::standard);
        return text.lines();
    }

    private void heading(String words) {
        text.blank();
        text.add(0, words.toUpperCase(Locale.ROOT));
    }

    /** A kind of place: where it stands, and what is asked of it. */
    private void part(Survey survey, PartKind part) {
        heading(part.title().say(Language.ENGLISH));
        text.add(
                2,
                part.in().isEmpty()
                        ? "At the top of the file."
                        : "Under " + part.plural() + ": in a " + String.join(" or a ", part.in())
                                + ", each by a name of your own.");
        survey.factsOf(part.name()).forEach(this::fact);
    }

    private void fact(FactKind fact) {
        text.hang(
                2,
                fact.name() + ":",
                4,
                answer(fact) + " — " + asked(fact) + (fact.of().size() > 1 ? " (the nearest one counts)" : ""));
    }

    /** What is asked; a question of a word or two that others ask as well says too what is meant. */
    private String asked(FactKind fact) {
        String ask = fact.ask().say(Language.ENGLISH);
        boolean shared = standards.survey().facts().values().stream()
                .anyMatch(other -> !other.name().equals(fact.name())
                        && other.ask().say(Language.ENGLISH).equals(ask));
        String help = fact.help().say(Language.ENGLISH);
        return shared && !help.isBlank() ? ask + ": " + help : ask;
    }

    private static String answer(FactKind fact) {
        return switch (fact.type()) {
            case MEASURE -> fact.unit().book();
            case YES_NO -> "yes or no";
            case ONE_OF -> "one of " + String.join(", ", fact.choices().keySet());
            case ANY_OF -> "any of " + String.join(", ", fact.choices().keySet()) + ", or none";
            case WORDS -> "words";
        };
    }

    private void standard(Requirement standard) {
        String cite = standard.provision().cite();
        text.hang(
                2,
                standard.standard() + ":",
                4,
                standard.words().say(Language.ENGLISH) + (cite.isEmpty() ? "" : " (" + cite + ")") + ", of a "
                        + standard.of());
    }
}
