package abate.server.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Stands outside the filter that keeps sign-ins in the database: while the database is away that one fails before any
 * page is reached, and fails again when it is asked for an error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RecordsAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RecordsAway.class);
    private static final String WORDS = "pages.problem.503";

    private final ViewResolver templates;

    RecordsAway(@Qualifier("templates") ViewResolver templates) {
        this.templates = templates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            if (ProblemPages.status(fault) != HttpServletResponse.SC_SERVICE_UNAVAILABLE || response.isCommitted()) {
                throw fault;
            }
            say(request, response, fault);
        }
    }

    private void say(HttpServletRequest request, HttpServletResponse response, RuntimeException fault)
            throws IOException, ServletException {
        String reference = ProblemPages.reference();
        LOG.error("fault {} before {} {} was reached", reference, request.getMethod(), request.getRequestURI(), fault);
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", PageSecurity.CONTENT);
        try {
            View view = Objects.requireNonNull(templates.resolveViewName("pages/problem", Locale.ROOT));
            view.render(Map.of("words", WORDS, "reference", reference), request, response);
        } catch (IOException | RuntimeException again) {
            throw again;
        } catch (Exception again) {
            throw new ServletException(again);
        }
    }
}
