package abate.server.pages;

import abate.server.database.JurisdictionId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Which city a visitor means, where one system serves several: the one just chosen by {@code ?city=}, else the one chosen
 * before. A name that is no city's is as good as none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 51)
public class CityChoice extends OncePerRequestFilter {
    private static final String CHOSEN = CityChoice.class.getName();
    private static final String SHOWN = CityChoice.class.getName() + ".shown";
    private static final String NAME = "city";
    private static final String BOOK = "[a-z0-9-]{1,60}";

    /** The folder of the law of the city the visitor chose, whether or not there is one; empty where none was chosen. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CHOSEN)).map(Object::toString);
    }

    /** The city that what is shown belongs to, whatever was chosen. */
    static Optional<JurisdictionId> shown(HttpServletRequest request) {
        return request.getAttribute(SHOWN) instanceof JurisdictionId city ? Optional.of(city) : Optional.empty();
    }

    /** Shows this page as one of {@code city}: what the visitor opened belongs to it. */
    public static void show(HttpServletRequest request, JurisdictionId city) {
        request.setAttribute(SHOWN, city);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> asked = query(request);
        asked.ifPresent(book -> response.addHeader(HttpHeaders.SET_COOKIE, remembered(request, book)));
        asked.or(() -> chosenBefore(request)).ifPresent(book -> request.setAttribute(CHOSEN, book));
        chain.doFilter(request, response);
    }

    /** From the query alone: reading a parameter would consume the body of a form before its encoding is known. */
    private static Optional<String> query(HttpServletRequest request) {
        return Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> part.startsWith(NAME + "="))
                .map(part -> part.substring(NAME.length() + 1))
                .filter(book -> book.matches(BOOK))
                .findFirst();
    }

    private static Optional<String> chosenBefore(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(book -> book.matches(BOOK))
                .findFirst();
    }

    private static String remembered(HttpServletRequest request, String book) {
        return ResponseCookie.from(NAME, book)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
