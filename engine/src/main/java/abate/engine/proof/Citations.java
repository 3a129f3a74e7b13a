package abate.engine.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves citations as books write them ({@code City Code 49.11.1104, .1105; CCP 12a}) against what the catalogue
 * knows: sections of its sources, laws that may be cited, readings, documents as a whole.
 */
final class Citations {
    private static final Pattern SECTION =
            Pattern.compile("(?<![\\d.])(\\d{1,2}\\.\\d{2}\\.\\d{3,4}|\\.\\d{3,4})(?![\\d])");
    private static final Pattern CHAPTER = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{2}(?![\\d.]\\d|\\d)");
    private static final String ONE = "\\d[\\w.–-]*(?:\\(\\w+\\))*";
    private static final String NUMBERS =
            "(?: ?§+| sections?)? (" + ONE + "(?:(?:, ?| and |,? ?\\(\\w+\\),? ?)" + ONE + ")*)";
    private static final Pattern READING = Pattern.compile("\\bA\\d{2,3}\\b");

    private static final int MOST = 100;

    private final Catalogue catalogue;
    private final String jurisdiction;

    Citations(Catalogue catalogue, String jurisdiction) {
        this.catalogue = catalogue;
        this.jurisdiction = jurisdiction;
    }

    /** What a citation names that the catalogue does not know; empty where all of it resolves. */
    List<String> unknown(String cite) {
        List<String> unknown = new ArrayList<>();
        int known = documents(cite) + outside(cite, unknown) + readings(cite, unknown);
        Set<String> sections = named(cite);
        Set<String> of = sectionsOfJurisdiction();
        for (String section : sections) {
            if (!of.contains(section) && !citedOutside(section)) {
                unknown.add(section);
            }
        }
        if (known == 0 && sections.isEmpty() && chapters(cite) == 0 && unknown.isEmpty()) {
            unknown.add("\"" + cite + "\"");
        }
        return unknown;
    }

    /**
     * The full numbers of the sections a citation names; {@code .1105} belongs to the chapter named before it, and
     * {@code 49.11.1101-.1103} names what lies between as well.
     */
    static Set<String> sections(String cite) {
        Set<String> found = new LinkedHashSet<>();
        String last = "";
        int end = -1;
        Matcher matcher = SECTION.matcher(cite);
        while (matcher.find()) {
            String section = matcher.group();
            if (section.startsWith(".")) {
                section = chapter(last) + section;
            }
            if (end >= 0 && cite.substring(end, matcher.start()).matches("\\S{0,12}\\s?[-–]\\s?")) {
                found.addAll(between(last, section));
            }
            if (!section.startsWith(".")) {
                found.add(section);
                last = section;
            }
            end = matcher.end();
        }
        return found;
    }

    /** Those that are written out. */
    private static Set<String> named(String cite) {
        Set<String> all = sections(cite);
        all.removeIf(section -> !cite.contains(section.substring(section.lastIndexOf('.'))));
        return all;
    }

    private static String chapter(String section) {
        return section.contains(".") ? section.substring(0, section.lastIndexOf('.')) : "";
    }

    private static Set<String> between(String from, String to) {
        Set<String> found = new LinkedHashSet<>();
        if (chapter(from).equals(chapter(to)) && !chapter(from).isEmpty()) {
            int first = Integer.parseInt(from.substring(from.lastIndexOf('.') + 1));
            int last = Integer.parseInt(to.substring(to.lastIndexOf('.') + 1));
            for (int each = first + 1; each < Math.min(last, first + MOST); each++) {
                found.add(chapter(from) + "." + each);
            }
        }
        return found;
    }

    private Set<String> sectionsOfJurisdiction() {
        Set<String> found = new LinkedHashSet<>();
        catalogue.sources().values().stream()
                .filter(s -> s.of().equals(jurisdiction))
                .forEach(s -> found.addAll(s.sections().keySet()));
        return found;
    }

    private boolean citedOutside(String section) {
        return laws().stream().anyMatch(law -> law.sections().contains(section));
    }

    private List<Catalogue.Law> laws() {
        List<Catalogue.Law> laws = new ArrayList<>();
        for (String of : List.of(Catalogue.ALL, jurisdiction)) {
            laws.addAll(catalogue.outside().getOrDefault(of, List.of()));
        }
        return laws;
    }

    private int documents(String cite) {
        return (int) catalogue.sources().values().stream()
                .filter(s -> s.of().equals(jurisdiction))
                .filter(s -> s.citedAs().stream().anyMatch(cite::contains))
                .count();
    }

    /** Laws cited by name and number: {@code CCP 1094.5, 1094.6}, {@code Gov. Code 53069.4}. */
    private int outside(String cite, List<String> unknown) {
        int known = 0;
        for (Catalogue.Law law : laws()) {
            for (String name : law.names()) {
                Matcher numbers = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + NUMBERS)
                        .matcher(cite);
                while (numbers.find()) {
                    known += numbers(law, numbers.group(1), unknown);
                }
            }
        }
        return known;
    }

    private static int numbers(Catalogue.Law law, String written, List<String> unknown) {
        int known = 0;
        for (String each : written.split("[,;] ?(?:and )?| and ", -1)) {
            String number = each.replaceFirst("\\(.*", "").strip();
            if (number.isEmpty() || SECTION.matcher(number).lookingAt()) {
                continue;
            }
            for (String part : law.sections().contains(number) ? List.of(number) : List.of(number.split("[-–]", -1))) {
                if (law.sections().contains(part)) {
                    known++;
                } else if (!CHAPTER.matcher(part).matches() && !part.isEmpty()) {
                    unknown.add(law.names().getFirst() + " " + part);
                }
            }
        }
        return known;
    }

    private int readings(String cite, List<String> unknown) {
        int known = 0;
        Matcher matcher = READING.matcher(cite);
        while (matcher.find()) {
            if (catalogue.readings().containsKey(matcher.group())) {
                known++;
            } else {
                unknown.add("reading " + matcher.group());
            }
        }
        return known;
    }

    /** Whole chapters, such as {@code chapter 49.10}: known where a section of theirs is, or where they are listed. */
    private int chapters(String cite) {
        int known = 0;
        Matcher matcher = CHAPTER.matcher(cite);
        while (matcher.find()) {
            String chapter = matcher.group();
            if (citedOutside(chapter) || sectionsOfJurisdiction().stream().anyMatch(s -> s.startsWith(chapter + "."))) {
                known++;
            }
        }
        return known;
    }
}
