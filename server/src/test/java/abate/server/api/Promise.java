package abate.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.api.Caller.Answer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the interface promises, and whether it is kept. */
record Promise(JsonNode document) {

    static Promise of(JsonNode document) {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        return new Promise(document);
    }

    /** Every address with its method, as the description has it. */
    Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return all;
    }

    /** Every address under {@code /api/v1} with its method, as the running system has it. */
    static Set<String> served(TestServer server) {
        Set<String> all = new TreeSet<>();
        Objects.requireNonNull(server.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> all.add(method.name() + " " + path))));
        return all;
    }

    /** The answer is one that the description names, and looks as it says. */
    void keeps(String path, String method, Answer answer) {
        JsonNode promised =
                document.get("paths").get(path).get(method).get("responses").get(Integer.toString(answer.status()));
        assertThat(promised)
                .as("%s %s answers %s", method, path, answer.status())
                .isNotNull();
        String type = answer.type().replaceAll(";.*", "");
        JsonNode content = promised.get("content").get(type);
        assertThat(content).as(type).isNotNull();
        ObjectNode schema = Caller.JSON.createObjectNode();
        schema.set("components", document.get("components"));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("$ref", content.get("schema").get("$ref"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(answer.whole().body(), InputFormat.JSON))
                .isEmpty();
    }
}
