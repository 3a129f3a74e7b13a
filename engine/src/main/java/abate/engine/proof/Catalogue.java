package abate.engine.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every rule of the law that a program can check, by its stable id, with the section it stands in and the jurisdiction
 * whose book must carry it.
 *
 * @param sources the documents the rules were read from
 * @param outside laws that may be cited though no rule was read from them, by jurisdiction ({@link #ALL} for every one)
 * @param families groups of rules, by the letters before the dash
 * @param rules by id
 * @param readings the readings chosen where the text leaves room, by id
 * @param released families of every jurisdiction that a book with a catalogue of its own is not held to
 */
public record Catalogue(
        Map<String, Source> sources,
        Map<String, List<Law>> outside,
        Map<String, Family> families,
        Map<String, Rule> rules,
        Map<String, Reading> readings,
        Set<String> released) {
    /** Stands for every jurisdiction. */
    public static final String ALL = "all";

    public Catalogue {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        outside = Collections.unmodifiableMap(new LinkedHashMap<>(outside));
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        released = Set.copyOf(released);
    }

    /**
     * A document of the law.
     *
     * @param of the jurisdiction whose law it is
     * @param citedAs the names by which a book may cite it as a whole
     * @param sections its sections with their headings, by number
     */
    public record Source(
            String key, String title, String of, String status, List<String> citedAs, Map<String, String> sections) {}

    /**
     * A law that may be cited though no rule was read from it.
     *
     * @param names by which it is cited
     */
    public record Law(List<String> names, List<String> sections) {}

    /**
     * Rules that belong together.
     *
     * @param of the jurisdiction whose book must carry them, or {@link #ALL}
     * @param source the document they were read from; empty for readings of general law
     */
    public record Family(String letters, String title, String of, String source) {}

    /**
     * One rule.
     *
     * @param kind what sort of thing it rules
     * @param says what it asks, in our own words
     */
    public record Rule(
            String id, String family, String cite, Kind kind, String source, List<String> readings, String says) {}

    /** A question the text leaves open, and the answer chosen. */
    public record Reading(String id, String where, String asks, String chosen) {}

    /** What sort of thing a rule rules. */
    public enum Kind {
        DEADLINE("D", "a deadline or a count of days"),
        MONEY("$", "money"),
        CONTENT("N", "what a paper must say"),
        SERVICE("S", "service"),
        ELIGIBILITY("E", "who or what qualifies"),
        OUTCOME("O", "outcomes"),
        FINALITY("F", "what is final, stayed or reviewed"),
        RECORD("R", "records and confidentiality"),
        MEASURE("M", "a measured standard"),
        TRANSITION("T", "which law applies in time"),
        PERSON("P", "who acts or decides");

        private final String letter;
        private final String words;

        Kind(String letter, String words) {
            this.letter = letter;
            this.words = words;
        }

        /** The letter by which the catalogue names it. */
        public String letter() {
            return letter;
        }

        /** In words. */
        public String words() {
            return words;
        }

        static Optional<Kind> of(String letter) {
            return java.util.Arrays.stream(values())
                    .filter(k -> k.letter.equals(letter))
                    .findFirst();
        }
    }

    /**
     * The catalogue in a folder of books, together with the catalogue inside one book's own folder where it has one. A
     * book with its own is held to that, and of the common rules to the families it names under {@code also}; it may cite
     * the others.
     *
     * @param problems what is wrong with the writing is added here
     */
    public static Catalogue load(Path books, Path book, List<String> problems) {
        CatalogueReader reader = new CatalogueReader(problems);
        if (Files.exists(books.resolve("catalogue.yaml"))) {
            reader.read(books.resolve("catalogue.yaml"));
        }
        if (Files.exists(book.resolve("catalogue.yaml"))) {
            reader.readOwn(book.resolve("catalogue.yaml"), id(book));
        }
        return reader.catalogue();
    }

    private static String id(Path book) {
        return String.valueOf(book.toAbsolutePath().normalize().getFileName());
    }

    /** Whether the law of that jurisdiction stands here at all. */
    public boolean knows(String jurisdiction) {
        return families.values().stream().anyMatch(family -> family.of().equals(jurisdiction));
    }

    /** The rules that the book of that jurisdiction must carry or explain, in the order of the catalogue. */
    public List<Rule> rulesOf(String jurisdiction) {
        return rules.values().stream()
                .filter(rule -> isOf(rule, jurisdiction) && !released.contains(rule.family()))
                .toList();
    }

    /** Whether a rule is that jurisdiction's to carry. */
    public boolean isOf(Rule rule, String jurisdiction) {
        Family family = families.get(rule.family());
        return family != null && (family.of().equals(ALL) || family.of().equals(jurisdiction));
    }

    /** The families whose rules the book of that jurisdiction must carry. */
    public List<Family> familiesOf(String jurisdiction) {
        List<Family> found = new ArrayList<>();
        for (Family family : families.values()) {
            if (family.of().equals(jurisdiction) || family.of().equals(ALL) && !released.contains(family.letters())) {
                found.add(family);
            }
        }
        return found;
    }
}
