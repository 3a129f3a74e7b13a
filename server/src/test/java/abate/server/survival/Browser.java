package abate.server.survival;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plain browser that follows redirects and fills in forms; a server that dies under it is an exception. */
final class Browser implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    /** What came back, and from where in the end. */
    record Seen(int status, String path, String body) {
        String found(Pattern pattern) {
            Matcher matcher = pattern.matcher(body);
            if (!matcher.find()) {
                throw new AssertionError("no " + pattern + " in the answer " + status + " of " + path);
            }
            return matcher.group(1);
        }
    }

    private final String server;
    private final String from;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param from the address it comes from, as a proxy would say it */
    Browser(String server, String from) {
        this.server = server;
        this.from = from;
    }

    /** Where the server is. */
    String server() {
        return server;
    }

    Seen open(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** Sends the form of a page that leads to {@code action}: what it carries unseen, and these answers. */
    Seen submit(Seen page, String action, Map<String, String> answers) throws IOException, InterruptedException {
        int at = page.body().indexOf("action=\"" + action + "\"");
        if (at < 0) {
            throw new AssertionError("no form to " + action + " in the answer " + page.status() + " of " + page.path());
        }
        String form = page.body().substring(at, page.body().indexOf("</form>", at));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            fields.put(unescaped(hidden.group(1)), unescaped(hidden.group(2)));
        }
        fields.putAll(answers);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                unescaped(action),
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private Seen send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request.uri(URI.create(server + path))
                        .header("X-Forwarded-For", from)
                        .build(),
                BodyHandlers.ofString());
        return new Seen(answer.statusCode(), answer.uri().getPath(), answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
