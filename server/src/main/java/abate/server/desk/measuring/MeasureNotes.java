package abate.server.desk.measuring;

import abate.engine.standards.FactKind;
import abate.engine.standards.Measured;
import abate.engine.standards.PartKind;
import abate.server.desk.form.Typed;
import abate.server.measuring.Entry;
import abate.server.measuring.Place;
import abate.server.measuring.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the form of a part puts on the sheet: the answers that differ from what its reader had seen, new parts, lists of
 * which there are none, and the part's own removal.
 *
 * @param wrong names that no part can have, in sentences
 */
record MeasureNotes(List<Entry.Note> notes, List<String> wrong) {
    static final String FACT = "f_";
    static final String ADD = "add_";
    static final String NONE = "none_";
    static final String ASKED = "asked";
    static final String GONE = "gone";
    private static final int MOST_TYPED = 2_000;

    static MeasureNotes of(Judged judged, Place at, Typed typed) {
        List<Entry.Note> notes = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        if (typed.has(GONE) && !at.names().isEmpty()) {
            return new MeasureNotes(List.of(new Entry.Note(at.toString(), Entry.Kind.GONE, Map.of())), wrong);
        }
        Map<String, List<String>> changed = changed(judged, at, typed);
        if (!changed.isEmpty()) {
            notes.add(new Entry.Note(at.toString(), Entry.Kind.FACTS, changed));
        }
        for (PartKind kind : judged.inside(at)) {
            parts(judged.sheet(), at, kind, typed, notes, wrong);
        }
        return new MeasureNotes(notes, wrong);
    }

    /** Compared with what the reader had seen, so that what someone else measured meanwhile is not undone. */
    private static Map<String, List<String>> changed(Judged judged, Place at, Typed typed) {
        int seen = typed.number("seen")
                .orElse((long) judged.measuring().lastStep())
                .intValue();
        Map<String, List<String>> before = judged.measuring().upTo(seen).sheet().facts(at);
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (FactKind fact : judged.facts(at)) {
            if (typed.all(ASKED).contains(fact.name())) {
                List<String> answers = typed.all(FACT + fact.name()).stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.substring(0, Math.min(MOST_TYPED, each.length())))
                        .toList();
                if (answers.size() > 1 && answers.contains("none")) {
                    answers = answers.stream()
                            .filter(each -> !each.equals("none"))
                            .toList();
                }
                if (!answers.equals(before.getOrDefault(fact.name(), List.of()))) {
                    changed.put(fact.name(), answers);
                }
            }
        }
        return changed;
    }

    private static void parts(
            Sheet sheet, Place at, PartKind kind, Typed typed, List<Entry.Note> notes, List<String> wrong) {
        Place list = at.in(kind.plural());
        List<String> there = sheet.names(at, kind.plural()).orElse(List.of());
        boolean saidNone = sheet.names(at, kind.plural()).isPresent() && there.isEmpty();
        List<String> added = new ArrayList<>();
        for (String name : typed.text(ADD + kind.plural()).split(",", -1)) {
            String stripped = name.strip();
            if (stripped.isEmpty() || there.contains(stripped) || added.contains(stripped)) {
                continue;
            }
            Measured.nameProblem(stripped).ifPresentOrElse(wrong::add, () -> {
                added.add(stripped);
                notes.add(new Entry.Note(list.in(stripped).toString(), Entry.Kind.FACTS, Map.of()));
            });
        }
        boolean none = typed.has(NONE + kind.plural());
        if (none && there.isEmpty() && added.isEmpty() && !saidNone) {
            notes.add(new Entry.Note(list.toString(), Entry.Kind.NONE, Map.of()));
        } else if (!none && saidNone && added.isEmpty()) {
            notes.add(new Entry.Note(list.toString(), Entry.Kind.GONE, Map.of()));
        }
    }
}
