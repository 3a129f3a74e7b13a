package abate.server.operations;

import abate.engine.words.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What followed a command's name. */
public record Arguments(List<String> words, Map<String, String> options, Set<String> flags) {

    /** Reads {@code --name value}, {@code --name=value}, {@code --flag} and words, in any order. */
    static Arguments read(List<String> line, Command command) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            String part = line.get(i);
            if (!part.startsWith("--")) {
                words.add(part);
                continue;
            }
            int equals = part.indexOf('=');
            String name = part.substring(2, equals < 0 ? part.length() : equals);
            if (command.flags().contains(name) && equals < 0) {
                flags.add(name);
            } else if (command.flags().contains(name)) {
                throw new CannotRun("--" + name + " stands alone, without a value.");
            } else if (!command.options().contains(name)) {
                throw new CannotRun(unknown(name, command));
            } else if (equals >= 0) {
                options.put(name, part.substring(equals + 1));
            } else if (i + 1 < line.size() && !line.get(i + 1).startsWith("--")) {
                options.put(name, line.get(++i));
            } else {
                throw new CannotRun("--" + name + " needs a value after it.");
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options), Set.copyOf(flags));
    }

    private static String unknown(String name, Command command) {
        Set<String> known = new TreeSet<>(command.options());
        known.addAll(command.flags());
        return "./abate " + command.name() + " does not know --" + name
                + Nearest.to(name, known)
                        .map(near -> "; did you mean --" + near + "?")
                        .orElse("; ./abate " + command.name() + " --help lists its options.");
    }

    /** The value of an option; empty when it was not given. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The word at that place, counted from 0; empty when there are fewer. */
    public Optional<String> word(int place) {
        return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
    }
}
