package abate.engine.outline;

import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions on the parts that people play, as clauses. */
record PlayedParts(Procedure procedure, Language language) {
    private static final Pattern ONE = Pattern.compile("'(\\w+)' in (\\w+\\.\\w+)\\.roles");
    private static final Pattern SEVERAL =
            Pattern.compile("(!?)\\[([^]]+)]\\.exists\\((\\w+), \\3 in (\\w+\\.\\w+)\\.roles\\)");
    private static final Pattern NAMED = Pattern.compile("size\\(parties\\.(\\w+)\\) (>|==) 0");
    private static final Pattern WORD = Pattern.compile("'(\\w+)'");

    /**
     * The condition in words; empty for any other condition.
     *
     * @param noun says the answer that a path names
     */
    Optional<String> clause(String source, UnaryOperator<String> noun) {
        Matcher one = ONE.matcher(source);
        if (one.matches()) {
            return Optional.of(noun.apply(one.group(2)) + language.pick(" is the ", ": ") + title(one.group(1)));
        }
        Matcher several = SEVERAL.matcher(source);
        if (several.matches()) {
            return Optional.of(noun.apply(several.group(4))
                    + (several.group(1).isEmpty()
                            ? language.pick(" is one of: ", " es alguno de: ")
                            : language.pick(" is none of: ", " no es ninguno de: "))
                    + titles(several.group(2)));
        }
        Matcher named = NAMED.matcher(source);
        return named.matches()
                ? Optional.of((named.group(2).equals(">")
                                ? language.pick("somebody is named as ", "consta alguien como ")
                                : language.pick("nobody is named as ", "no consta nadie como "))
                        + title(named.group(1)))
                : Optional.empty();
    }

    private String titles(String written) {
        List<String> titles = WORD.matcher(written)
                .results()
                .map(each -> title(each.group(1)))
                .toList();
        return String.join(", ", titles);
    }

    private String title(String role) {
        Procedure.PartyRole part = procedure.parties().get(role);
        return part == null ? Nouns.words(role) : part.title().in(language);
    }
}
