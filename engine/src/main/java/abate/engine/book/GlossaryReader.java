package abate.engine.book;

import abate.engine.value.Value;
import abate.engine.written.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the names of a book are called; what is no name of the book is a problem. */
final class GlossaryReader {
    private GlossaryReader() {}

    static Glossary read(Section file, Map<String, Parameter> parameters, Map<String, Procedure> procedures) {
        Set<String> names = names(parameters, procedures);
        Map<String, Words> words = new LinkedHashMap<>();
        Section at = file.section("words");
        at.keys().forEach(path -> {
            if (!names.contains(path)) {
                at.problem(Asked.unknown("name of the book", path, names));
            }
            words.put(path, at.said(path));
        });
        at.done();
        return new Glossary(words);
    }

    /** Every name that may have words: the numbers of the law and their parts, and what procedures say, show and reckon. */
    static Set<String> names(Map<String, Parameter> parameters, Map<String, Procedure> procedures) {
        Set<String> names = new TreeSet<>();
        parameters.values().forEach(each -> each.values().forEach(dated -> under(each.name(), dated.value(), names)));
        for (Procedure procedure : procedures.values()) {
            names.addAll(procedure.says().keySet());
            names.addAll(procedure.shows().keySet());
            procedure
                    .parts()
                    .forEach(
                            (name, rule) -> rule.part().gives().keySet().forEach(part -> names.add(name + "." + part)));
        }
        return names;
    }

    /** The rows of a table have no names of their own here: {@code level.most} stands for the most of every level. */
    private static void under(String path, Value value, Set<String> names) {
        names.add(path);
        if (!(value instanceof Value.Structure table)) {
            return;
        }
        for (String part : table.parts()) {
            if (table.get(part) instanceof Value.Structure row) {
                row.parts().forEach(each -> names.add(path + "." + each));
            }
            under(path + "." + part, table.get(part), names);
        }
    }
}
