package abate.server.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that asks over HTTP. */
final class Caller {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    Caller(String server) {
        this.server = server;
    }

    /** What came back; {@code json} is what the body says. */
    record Answer(int status, String type, JsonNode json, HttpResponse<String> whole) {}

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    Answer check(String facts) {
        return post("/api/v1/us-ca-sacramento/standards/check", facts);
    }

    Answer post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    JSON.readTree(answer.body()),
                    answer);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
