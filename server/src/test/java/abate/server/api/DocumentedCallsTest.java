package abate.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calls that docs/api.md shows, made as they stand there. */
class DocumentedCallsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CALL = Pattern.compile("(?m)^curl -s (.*)$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String SHOWN = "http://localhost:8080";

    @Test
    void every_call_shown_is_answered_as_the_page_says() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        try (TestServer server = TestServer.start(Mode.SERVE)) {
            Caller caller = new Caller(server.address());
            Matcher call = CALL.matcher(Files.readString(ROOT.resolve("docs").resolve("api.md")));
            while (call.find()) {
                statuses.add(
                        caller.send(request(call.group(1), server.address())).status());
            }
        }
        assertThat(statuses).containsExactly(200, 200, 200, 200, 400);
    }

    /** What curl makes of the options that the page uses. */
    private static HttpRequest request(String line, String server) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            switch (text(word)) {
                case "-H" -> {
                    String[] header = next(word).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(next(word)));
                case "--data-binary" -> {
                    Path file = ROOT.resolve(next(word).substring(1));
                    request.POST(HttpRequest.BodyPublishers.ofString(Files.readString(file)));
                }
                case String address
                when address.startsWith(SHOWN) -> request.uri(URI.create(address.replace(SHOWN, server)));
                case String other -> throw new IllegalArgumentException("the page uses curl " + other);
            }
        }
        return request.build();
    }

    private static String next(Matcher word) {
        assertThat(word.find()).isTrue();
        return text(word);
    }

    private static String text(Matcher word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }
}
