package abate.engine.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 with the line of every piece. */
public final class WrittenReader {
    private WrittenReader() {}

    /**
     * One document of a file.
     *
     * @param problems what of it was not read as it was meant
     */
    public record Document(Written written, List<Problem> problems) {
        public Document {
            problems = List.copyOf(problems);
        }
    }

    /** The documents of a file, divided by lines of three dashes; what cannot be read is a problem with its line. */
    public static List<Written> documents(String text, List<Problem> problems) {
        List<Document> documents = each(text, problems);
        List<Problem> within = documents.stream()
                .flatMap(document -> document.problems().stream())
                .toList();
        problems.addAll(0, within);
        return documents.stream().map(Document::written).toList();
    }

    /**
     * The same, each with what is wrong in it alone.
     *
     * @param problems what is no document at all is added here
     */
    public static List<Document> each(String text, List<Problem> problems) {
        List<Document> documents = new ArrayList<>();
        try {
            new Compose(LoadSettings.builder().setUseMarks(true).build())
                    .composeAllFromString(text)
                    .forEach(node -> documents.add(document(node)));
        } catch (MarkedYamlEngineException e) {
            Advice advice = new Advice(text, e);
            problems.add(new Problem(advice.line(), "this is not YAML: " + advice.says(), Problem.Kind.WRITING, ""));
        } catch (YamlEngineException e) {
            problems.add(new Problem(1, "this is not YAML: " + e.getMessage(), Problem.Kind.WRITING, ""));
        }
        return documents;
    }

    private static Document document(Node node) {
        List<Problem> within = new ArrayList<>();
        return new Document(written(node, within), within);
    }

    private static Written written(Node node, List<Problem> problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return switch (node) {
            case ScalarNode scalar -> scalar(line, scalar);
            case SequenceNode sequence ->
                new Written.Several(
                        line,
                        sequence.getValue().stream()
                                .map(each -> written(each, problems))
                                .toList());
            case MappingNode mapping -> parts(line, mapping, problems);
            default -> new Written.Nothing(line);
        };
    }

    private static Written parts(int line, MappingNode mapping, List<Problem> problems) {
        Map<String, Written> parts = new LinkedHashMap<>();
        String before = "";
        for (NodeTuple tuple : mapping.getValue()) {
            Written key = written(tuple.getKeyNode(), problems);
            if (parts.get(before) instanceof Written.Words cut && Cut.atComma(mapping, tuple)) {
                String whole = cut.text() + Cut.between(tuple) + key.text();
                problems.add(new Problem(
                        key.line(),
                        "the comma ends \"" + before + "\" before \"" + key.text()
                                + "\"; put it in quotation marks, as  " + before + ": '" + whole + "'",
                        Problem.Kind.WRITING,
                        ""));
                parts.put(before, new Written.Words(cut.line(), whole));
                continue;
            }
            if (parts.put(key.text(), written(tuple.getValueNode(), problems)) != null) {
                problems.add(
                        new Problem(key.line(), "\"" + key.text() + "\" stands here twice", Problem.Kind.WRITING, ""));
            }
            before = key.text();
        }
        return new Written.Parts(line, parts);
    }

    private static Written scalar(int line, ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return new Written.Nothing(line);
        }
        if (scalar.getTag().equals(Tag.INT)) {
            return new Written.Words(line, whole(scalar.getValue()));
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return new Written.Words(line, Boolean.valueOf(scalar.getValue()));
        }
        return new Written.Words(line, scalar.getValue());
    }

    /** A whole number, or, where it is too long to be one, the digits as they stand. */
    private static Object whole(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException tooLong) {
            return digits;
        }
    }
}
