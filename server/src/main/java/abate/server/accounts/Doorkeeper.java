package abate.server.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What a person gets who may not come in: the sign-in page, or a page that says why. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The ways of calling that change nothing. */
    static final Set<String> READING = Set.of("GET", "HEAD");

    /** Who is behind the present request, if anyone. */
    static Optional<SignedIn> present() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof StaffAuthentication staff
                ? Optional.of(staff.getPrincipal())
                : Optional.empty();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        askToSignIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/sign-in/stale").forward(request, response);
        } else {
            turnAway(request, response);
        }
    }

    /** To the sign-in page and back here afterwards; what was typed into a form comes along. */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String signIn = "/sign-in?then=" + UriUtils.encode(origin(request), StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (READING.contains(request.getMethod())) {
            response.sendRedirect(signIn);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/sign-in/held").forward(request, response);
        }
    }

    /** Signed in, but not in a role for this. */
    void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/sign-in/forbidden").forward(request, response);
    }

    /** The page to come back to: for a part of a page, the page it belongs to. */
    private static String origin(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        if (page != null) {
            try {
                URI uri = URI.create(page);
                return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            } catch (IllegalArgumentException unreadable) {
                return StaffPaths.HOME;
            }
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
