package abate.server.measuring;

import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on a sheet of measurements: parts in parts, each with its facts as they were typed. */
public final class Sheet {
    private final Node property = new Node();

    private Sheet() {}

    /** One part. A list that is there but empty says that there is none of it; one that is not there was not looked at. */
    private static final class Node {
        private final Map<String, List<String>> facts = new LinkedHashMap<>();
        private final Map<String, Map<String, Node>> lists = new LinkedHashMap<>();

        private Node part(String list, String name) {
            return lists.computeIfAbsent(list, each -> new LinkedHashMap<>()).computeIfAbsent(name, each -> new Node());
        }
    }

    static Sheet of(List<Entry> entries) {
        Sheet sheet = new Sheet();
        entries.forEach(entry -> sheet.put(entry.note()));
        return sheet;
    }

    private void put(Entry.Note note) {
        Place place = Place.parse(note.place()).orElseThrow();
        switch (note.kind()) {
            case FACTS -> {
                Node part = make(place);
                note.typed().forEach((fact, answers) -> {
                    part.facts.remove(fact);
                    if (!answers.isEmpty()) {
                        part.facts.put(fact, answers);
                    }
                });
            }
            case NONE -> make(place.above()).lists.computeIfAbsent(place.name(), list -> new LinkedHashMap<>());
            case GONE -> find(place.above()).ifPresent(above -> gone(above, place));
        }
    }

    private static void gone(Node above, Place place) {
        if (!place.isPart()) {
            above.lists.remove(place.name());
            return;
        }
        Map<String, Node> list = above.lists.getOrDefault(place.list(), Map.of());
        if (list.remove(place.name()) != null && list.isEmpty()) {
            above.lists.remove(place.list());
        }
    }

    private Node make(Place place) {
        Node at = property;
        for (int step = 0; step + 1 < place.names().size(); step += 2) {
            at = at.part(place.names().get(step), place.names().get(step + 1));
        }
        return at;
    }

    private Optional<Node> find(Place place) {
        Node at = property;
        for (int step = 0; step + 1 < place.names().size(); step += 2) {
            Node next = at.lists
                    .getOrDefault(place.names().get(step), Map.of())
                    .get(place.names().get(step + 1));
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    /** Whether that part is on the sheet. */
    public boolean has(Place part) {
        return part.isPart() && find(part).isPresent();
    }

    /** The facts of a part as typed; none where it is not on the sheet. */
    public Map<String, List<String>> facts(Place part) {
        return find(part).map(node -> Map.copyOf(node.facts)).orElse(Map.of());
    }

    /** The names in a list of a part; empty where nobody looked for them. */
    public Optional<List<String>> names(Place part, String list) {
        return find(part)
                .flatMap(node -> Optional.ofNullable(node.lists.get(list)))
                .map(names -> List.copyOf(names.keySet()));
    }

    /** Every part, the property first, each before what is in it. */
    public List<Place> parts() {
        List<Place> all = new ArrayList<>();
        collect(Place.PROPERTY, property, all);
        return all;
    }

    private static void collect(Place at, Node node, List<Place> all) {
        all.add(at);
        node.lists.forEach((list, inside) ->
                inside.forEach((name, each) -> collect(at.in(list).in(name), each, all)));
    }

    /** As a person would have written it, to be read by the housing standards. */
    public Written written() {
        return written(property);
    }

    private static Written written(Node node) {
        Map<String, Written> parts = new LinkedHashMap<>();
        node.facts.forEach((fact, answers) -> parts.put(fact, written(answers)));
        node.lists.forEach((list, inside) -> {
            Map<String, Written> named = new LinkedHashMap<>();
            inside.forEach((name, each) -> named.put(name, written(each)));
            parts.put(list, inside.isEmpty() ? new Written.Words(1, "none") : new Written.Parts(1, named));
        });
        return new Written.Parts(1, parts);
    }

    private static Written written(List<String> answers) {
        List<Written> words = answers.stream()
                .<Written>map(each -> new Written.Words(1, each))
                .toList();
        return words.size() == 1 ? words.getFirst() : new Written.Several(1, words);
    }
}
