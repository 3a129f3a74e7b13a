package abate.server.accounts;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Someone with a plain browser: keeps cookies, fills in forms, follows no redirect by itself. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    Visitor(String server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    /** Sends a form with the token, as a page of this server would. */
    HttpResponse<String> post(String path, String... namesAndValues) {
        List<String> fields = new ArrayList<>(List.of(namesAndValues));
        fields.addAll(List.of("_csrf", token()));
        return postWithoutToken(path, fields.toArray(String[]::new));
    }

    HttpResponse<String> postWithoutToken(String path, String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            body.append(n == 0 ? "" : "&")
                    .append(URLEncoder.encode(namesAndValues[n], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[n + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Calls an address any way, with the token as a script would send it. */
    HttpResponse<String> send(String method, String path, String content) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("X-XSRF-TOKEN", token())
                .header("Content-Type", content)
                .method(method, HttpRequest.BodyPublishers.ofString(""))
                .build());
    }

    HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** The token in a form of the sign-in page, or, for someone signed in, of the own account's page. */
    private String token() {
        return Stream.of("/sign-in", "/account")
                .map(page -> TOKEN.matcher(get(page).body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
