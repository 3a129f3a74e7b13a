package abate.server.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Until every {@link Preparation} is done nobody sees, or acts in, what is half there: each address answers that the
 * system is getting ready, and a browser asks again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GettingReady extends OncePerRequestFilter {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Getting ready</title></head>
            <body><main>
            <h1>Getting ready</h1>
            <p>This page opens by itself in a moment.</p>
            <p lang="es">Esta página se abrirá sola en un momento.</p>
            </main></body>
            </html>
            """;

    private volatile boolean ready;

    void done() {
        ready = true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ready) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Refresh", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
