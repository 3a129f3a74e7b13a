package abate.engine.book;

import abate.engine.written.Advice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 strictly: no duplicate keys, no tags that make objects. */
public final class Yaml {
    private Yaml() {}

    /** The map a file holds; problems are added to the list, and an empty map is returned. */
    public static Map<String, Object> map(Path file, List<String> problems) {
        try {
            return map(label(file), Files.readString(file), problems);
        } catch (CharacterCodingException binary) {
            problems.add(label(file) + ": is not text in UTF-8");
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As messages name it: a procedure's file with its folder. */
    private static String label(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        boolean procedure = folder != null && folder.endsWith("procedures");
        return procedure ? "procedures/" + name : name;
    }

    /** The map a text holds. */
    public static Map<String, Object> map(String name, String text, List<String> problems) {
        Map<String, Object> found = new LinkedHashMap<>();
        try {
            Object loaded = new Load(LoadSettings.builder()
                            .setLabel(name)
                            .setAllowDuplicateKeys(false)
                            .build())
                    .loadFromString(text);
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (value != null) {
                        found.put(String.valueOf(key), value);
                    }
                });
            } else {
                problems.add(name + ": should hold a map");
            }
        } catch (MarkedYamlEngineException e) {
            Advice advice = new Advice(text, e);
            problems.add(name + ": line " + advice.line() + ": " + advice.says());
        } catch (YamlEngineException e) {
            problems.add(name + ": " + String.valueOf(e.getMessage()).replace('\n', ' '));
        }
        return found;
    }
}
