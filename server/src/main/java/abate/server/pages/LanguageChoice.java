package abate.server.pages;

import abate.engine.words.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The reader's language: the one just chosen by {@code ?lang=}, else the one chosen before, else the browser's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class LanguageChoice extends OncePerRequestFilter {
    private static final String CHOSEN = LanguageChoice.class.getName();
    private static final String COOKIE = "lang";

    /** The reader's language. */
    static Language of(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Language language ? language : Language.ENGLISH;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> asked = query(request).flatMap(Language::of);
        asked.ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, remembered(request, language)));
        request.setAttribute(CHOSEN, asked.or(() -> chosenBefore(request)).orElseGet(() -> browsers(request)));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        chain.doFilter(request, response);
    }

    /** From the query alone: reading a parameter would consume the body of a form before its encoding is known. */
    private static Optional<String> query(HttpServletRequest request) {
        return Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> part.startsWith("lang="))
                .map(part -> part.substring("lang=".length()))
                .findFirst();
    }

    private static Optional<Language> chosenBefore(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::of);
    }

    private static Language browsers(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::toLanguageTag)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static String remembered(HttpServletRequest request, Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
