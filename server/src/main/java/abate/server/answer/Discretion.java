package abate.server.answer;

import abate.engine.matter.CaseState;
import abate.engine.matter.Party;
import abate.engine.matter.Stated;
import abate.engine.words.Language;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the other people of a case file out of a letter's page: a reason may rest on the service on somebody else, whom
 * the letter does not name. Whoever the letter itself names may be named.
 */
final class Discretion {
    private final List<Pattern> hidden;

    private Discretion(List<Pattern> hidden) {
        this.hidden = List.copyOf(hidden);
    }

    /** For a reader of a letter with these contents. */
    static Discretion toward(Party reader, List<Stated> contents, CaseState file) {
        List<String> told = contents.stream()
                .flatMap(stated -> stated.lines().stream())
                .map(words -> words.english())
                .toList();
        return new Discretion(file.parties().stream()
                .filter(party -> !party.id().equals(reader.id()))
                .map(Party::name)
                .filter(name -> !name.isBlank() && !name.equals(reader.name()))
                .filter(name -> told.stream().noneMatch(line -> line.contains(name)))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
                .toList());
    }

    /** The text without the names it may not tell. */
    String veil(String text, Language language) {
        String veiled = text;
        for (Pattern name : hidden) {
            veiled = name.matcher(veiled).replaceAll(language.pick("another person", "otra persona"));
        }
        return veiled;
    }
}
