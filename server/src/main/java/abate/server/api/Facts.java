package abate.server.api;

import abate.engine.written.Written;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measured facts as JSON, of bounded size and depth. */
final class Facts {
    /** A property of two thousand rooms is shorter. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int DEEPEST = 32;
    private static final int MOST_DECIMALS = 9;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Facts() {}

    /** What came of reading them. */
    sealed interface Reading {}

    /** They are one JSON object. */
    record Read(Written written) implements Reading {}

    /** They are not. */
    record NotJson(String says) implements Reading {}

    /** They go on after the most bytes that are taken. */
    record TooLong() implements Reading {}

    static Reading read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new TooLong();
        }
        try {
            JsonNode node = JSON.readTree(bytes);
            return node.isObject()
                    ? new Read(written(node))
                    : new NotJson(
                            "the body should be one JSON object, such as {\"on\": \"2025-05-01\", \"buildings\": {}}");
        } catch (JacksonException wrong) {
            return new NotJson(where(wrong.getLocation()));
        }
    }

    /** Nothing of the body itself is said back. */
    private static String where(@Nullable TokenStreamLocation at) {
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return "the body is not JSON" + place + ", or says a name twice, or is deeper than any building";
    }

    private static Written written(JsonNode node) {
        if (node.isObject()) {
            Map<String, Written> parts = new LinkedHashMap<>();
            node.properties().forEach(each -> parts.put(each.getKey(), written(each.getValue())));
            return new Written.Parts(1, parts);
        }
        if (node.isArray()) {
            List<Written> items = node.valueStream().map(Facts::written).toList();
            return new Written.Several(1, items);
        }
        if (node.isNull()) {
            return new Written.Nothing(1);
        }
        return new Written.Words(1, value(node));
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.scale() >= 0 && number.scale() <= MOST_DECIMALS ? number.toPlainString() : number.toString();
        }
        return node.stringValue();
    }
}
