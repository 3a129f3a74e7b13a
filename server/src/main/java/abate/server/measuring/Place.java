package abate.server.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where something stands on a sheet: names from the property down, written as a JSON pointer (RFC 6901). */
public record Place(List<String> names) {
    /** The property itself. */
    public static final Place PROPERTY = new Place(List.of());

    public Place {
        names = List.copyOf(names);
    }

    /** Reads a pointer; empty where it is none. */
    public static Optional<Place> parse(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(PROPERTY);
        }
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String name : pointer.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(new Place(names));
    }

    /** The place inside this one. */
    public Place in(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new Place(longer);
    }

    /** Whether it is a part and not a list of parts: names of lists and of parts take turns. */
    public boolean isPart() {
        return names.size() % 2 == 0;
    }

    /** The part it stands in; the property for the property itself. */
    public Place above() {
        return new Place(names.subList(0, Math.max(0, isPart() ? names.size() - 2 : names.size() - 1)));
    }

    /** The name of the part as the officer calls it; empty for the property. */
    public String name() {
        return names.isEmpty() ? "" : names.getLast();
    }

    /** The name under which the part is listed, such as {@code rooms}; empty for the property. */
    public String list() {
        return names.size() < 2 ? "" : names.get(names.size() - 2);
    }

    /** As findings call it: {@code House › Unit A}. */
    public String path() {
        List<String> parts = new ArrayList<>();
        for (int at = 1; at < names.size(); at += 2) {
            parts.add(names.get(at));
        }
        return String.join(" › ", parts);
    }

    /** The pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        names.forEach(name -> pointer.append('/').append(name.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
