package abate.engine.proof;

import abate.engine.book.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a catalogue; a rule without a family, a kind or a section is a problem. */
final class CatalogueReader {
    private final List<String> problems;
    private final Map<String, Catalogue.Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Catalogue.Law>> outside = new LinkedHashMap<>();
    private final Map<String, Catalogue.Family> families = new LinkedHashMap<>();
    private final Map<String, Catalogue.Rule> rules = new LinkedHashMap<>();
    private final Map<String, Catalogue.Reading> readings = new LinkedHashMap<>();
    private final Set<String> released = new LinkedHashSet<>();
    private String own = "";

    CatalogueReader(List<String> problems) {
        this.problems = problems;
    }

    Catalogue catalogue() {
        return new Catalogue(sources, outside, families, rules, readings, released);
    }

    /** A catalogue of several jurisdictions. */
    void read(Path file) {
        read(new Tree(String.valueOf(file.getFileName()), Yaml.map(file, problems), problems));
    }

    /** The catalogue in a book's own folder: what names no jurisdiction is that book's. */
    void readOwn(Path file, String jurisdiction) {
        own = jurisdiction;
        Tree top = new Tree(String.valueOf(file.getFileName()), Yaml.map(file, problems), problems);
        List<String> also = top.list("also");
        families.values().stream()
                .filter(family -> family.of().equals(Catalogue.ALL))
                .map(Catalogue.Family::letters)
                .forEach(released::add);
        for (String family : also) {
            if (!released.remove(family)) {
                top.problem("\"also\" names the common family " + family + ", which there is not");
            }
        }
        read(top);
    }

    private String of(Tree at) {
        return at.has("of") || own.isEmpty() ? at.needed("of") : own;
    }

    private void read(Tree top) {
        top.trees("sources").forEach(this::source);
        top.trees("outside").forEach(this::outside);
        top.trees("families").forEach(this::family);
        top.trees("rules").forEach(this::rule);
        top.trees("readings").forEach(this::reading);
        top.done();
    }

    private void source(String key, Tree at) {
        sources.put(
                key,
                new Catalogue.Source(
                        key,
                        at.needed("title"),
                        of(at),
                        at.words("status"),
                        at.list("cited_as"),
                        at.named("sections")));
        at.done();
    }

    private void outside(String jurisdiction, Tree at) {
        List<Catalogue.Law> laws = outside.computeIfAbsent(jurisdiction, j -> new ArrayList<>());
        at.inside().forEach((law, each) -> {
            List<String> names = new ArrayList<>(List.of(law));
            names.addAll(each.list("also"));
            laws.add(new Catalogue.Law(List.copyOf(names), each.list("sections")));
            each.done();
        });
    }

    private void family(String letters, Tree at) {
        families.put(letters, new Catalogue.Family(letters, at.needed("title"), of(at), at.words("source")));
        at.done();
    }

    private void rule(String id, Tree at) {
        int dash = id.indexOf('-');
        String letters = dash < 0 ? id : id.substring(0, dash);
        Catalogue.Family family = families.get(letters);
        if (family == null) {
            at.problem("there is no family \"" + letters + "\"");
        }
        String letter = at.needed("kind");
        Catalogue.Kind kind = Catalogue.Kind.of(letter).orElse(null);
        if (kind == null) {
            at.problem("\"" + letter + "\" is not a kind of rule");
            kind = Catalogue.Kind.ELIGIBILITY;
        }
        String source = at.words("source");
        Catalogue.Rule rule = new Catalogue.Rule(
                id,
                letters,
                at.needed("cite"),
                kind,
                source.isEmpty() && family != null ? family.source() : source,
                at.list("readings"),
                at.needed("says"));
        if (rules.put(id, rule) != null) {
            at.problem("the rule " + id + " stands twice");
        }
        at.done();
    }

    private void reading(String id, Tree at) {
        readings.put(id, new Catalogue.Reading(id, at.needed("where"), at.needed("asks"), at.needed("chosen")));
        at.done();
    }
}
