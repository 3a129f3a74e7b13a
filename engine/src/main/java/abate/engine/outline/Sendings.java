package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Ladder;
import abate.engine.book.LetterRule;
import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The letters of a procedure: who gets each, and by which ways.
 *
 * @param role what a role is called
 */
record Sendings(Book book, Procedure procedure, Language language, UnaryOperator<String> role) {
    /** The letter of an act and who gets it; empty where it sends none. */
    List<Outline.Sentence> letter(ActRule rule, Plain said) {
        LetterRule letter = rule.letter() == null ? null : procedure.letters().get(rule.letter());
        return letter == null ? List.of() : served(letter, said);
    }

    private List<Outline.Sentence> served(LetterRule letter, Plain said) {
        List<Outline.Sentence> served = new ArrayList<>();
        String title = "“" + letter.title().in(language) + "”";
        if (letter.serve().isEmpty()) {
            return List.of(new Outline.Sentence(title, Outliner.cite(letter.authority())));
        }
        Map<String, List<LetterRule.ServeRule>> ladders = new LinkedHashMap<>();
        letter.serve()
                .forEach(rule -> ladders.computeIfAbsent(rule.by(), by -> new ArrayList<>())
                        .add(rule));
        ladders.forEach((ladder, rules) -> served.add(new Outline.Sentence(
                title
                        + language.pick(" to ", " a ")
                        + rules.stream().map(rule -> recipients(rule, said)).collect(Collectors.joining("; "))
                        + language.pick("; by the ladder “", "; por la vía «")
                        + Nouns.words(ladder)
                        + language.pick("”", "»"),
                rules.stream()
                        .map(rule -> Outliner.cite(rule.authority()))
                        .distinct()
                        .collect(Collectors.joining(", ")))));
        return served;
    }

    private String recipients(LetterRule.ServeRule rule, Plain said) {
        String to = rule.to().stream().map(role).collect(Collectors.joining(", "));
        String when = rule.when() == null ? "" : language.pick(" where ", " si ") + said.condition(rule.when());
        String starts = rule.starts()
                ? language.pick(" (this service starts the clocks)", " (esta entrega inicia los plazos)")
                : "";
        return to + when + starts;
    }

    /** The ways of service of every letter, once each, in their lawful order. */
    List<Outline.Sentence> services() {
        return procedure.letters().values().stream()
                .flatMap(letter -> letter.serve().stream())
                .map(LetterRule.ServeRule::by)
                .distinct()
                .map(book.ladders()::get)
                .filter(Objects::nonNull)
                .map(this::service)
                .toList();
    }

    private Outline.Sentence service(Ladder ladder) {
        String ways = ladder.methods().values().stream()
                .map(method -> method.title().in(language))
                .collect(Collectors.joining("; "));
        return new Outline.Sentence(Outliner.capital(Nouns.words(ladder.name())) + ": " + ways + ".", ladder.cite());
    }
}
