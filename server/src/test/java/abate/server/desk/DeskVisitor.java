package abate.server.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the staff with a plain browser and no scripts: opens pages, fills in their forms, sends them. */
public final class DeskVisitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    public DeskVisitor(String server) {
        this.server = server;
    }

    /**
     * What came back.
     *
     * @param location where it sends the browser; empty where it does not
     */
    public record Answer(int status, String body, String location) {
        /** The text of the page as its reader sees it. */
        public String text() {
            return unescaped(body.replaceAll("(?s)<(script|style|svg).*?</\\1>", "")
                            .replaceAll("<[^>]+>", " "))
                    .replaceAll("\\s+", " ");
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    public Answer post(String path, List<Map.Entry<String, String>> fields) {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> field : fields) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends the last form of a page: what it carries unseen, and these answers. */
    public Answer send(Answer page, String... namesAndValues) {
        Matcher form = FORM.matcher(page.body());
        String action = "";
        while (form.find()) {
            action = unescaped(form.group(1));
        }
        List<Map.Entry<String, String>> fields = carried(page);
        for (int n = 0; n < namesAndValues.length; n += 2) {
            fields.add(Map.entry(namesAndValues[n], namesAndValues[n + 1]));
        }
        return post(action, fields);
    }

    /** What the last form of a page carries unseen. */
    public List<Map.Entry<String, String>> carried(Answer page) {
        Matcher form = FORM.matcher(page.body());
        String inside = "";
        while (form.find()) {
            inside = form.group();
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(inside);
        while (hidden.find()) {
            fields.add(Map.entry(unescaped(hidden.group(1)), unescaped(hidden.group(2))));
        }
        return fields;
    }

    /** Fills in the form at an address, reads the summary and records it. */
    public Answer record(String form, String... namesAndValues) {
        Answer summary = send(get(form), namesAndValues);
        if (summary.status() != 200) {
            return summary;
        }
        return send(summary, "step", "record");
    }

    /** Signs in as one of the made-up staff. */
    public DeskVisitor signedIn(String account) {
        Map<String, String> token = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get("/sign-in").body());
        while (hidden.find()) {
            token.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        post(
                "/sign-in/demo",
                List.of(
                        Map.entry("_csrf", token.getOrDefault("_csrf", "")),
                        Map.entry("city", "us-ca-sacramento"),
                        Map.entry("account", account)));
        return this;
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
